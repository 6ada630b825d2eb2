import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

type Props = {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly words: ReactNode }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
  readonly className?: string;
  /** Arrows show what they come to; else Enter does. */
  readonly opensByArrow?: boolean;
};

/** Tabs over one panel; arrows move between them. */
export function Tabs({
  label,
  tabs,
  value,
  onChange,
  children,
  className,
  opensByArrow = false,
}: Props): ReactNode {
  return (
    <Base.Root value={value} onValueChange={(id) => onChange(String(id))} className={className}>
      <Base.List className="tabs" aria-label={label} activateOnFocus={opensByArrow}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.id} value={tab.id} className="tab" data-tab={tab.id}>
            {tab.words}
          </Base.Tab>
        ))}
      </Base.List>
      <Base.Panel value={value} className="tab-panel">
        {children}
      </Base.Panel>
    </Base.Root>
  );
}
