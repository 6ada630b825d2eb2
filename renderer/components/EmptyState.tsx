import type { ReactNode } from "react";

type Props = { readonly title: string; readonly children?: ReactNode; readonly actions?: ReactNode };

/** What a place says when there is nothing in it, and what to do next. */
export function EmptyState({ title, children, actions }: Props): ReactNode {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
      {actions !== undefined && <div className="actions">{actions}</div>}
    </div>
  );
}
