import type { ReactNode } from "react";

type Props = { readonly words: ReactNode; readonly children?: ReactNode };

/** The foot of a screen: what is open on the left, what can be done on the right. */
export function Footer({ words, children }: Props): ReactNode {
  return (
    <footer className="footer">
      <div className="words">{words}</div>
      <div className="actions">{children}</div>
    </footer>
  );
}
