import type { ReactNode } from "react";
import { useAriaKeys } from "../commands/CommandProvider.tsx";
import { Avatar, initials } from "./Avatar.tsx";
import { Key } from "./Key.tsx";
import { Notices } from "./Notices.tsx";

type Props = {
  readonly desk: string;
  readonly person: string | null;
  readonly onFind: () => void;
  readonly onPerson: () => void;
  /** Where one is: the article's headline, status and revision; or the buttons of the screens. */
  readonly crumb?: ReactNode;
  /** How far one is: a <Meter>. */
  readonly meter?: ReactNode;
  /** What runs for a while: a <RunningWork>, or nothing. */
  readonly work?: ReactNode;
  /** Inside <Footer>, or nothing. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every screen: brand, place, progress, find, who is at the desk; then the screen; what was refused; then its foot. */
export function Frame({
  desk,
  person,
  onFind,
  onPerson,
  crumb,
  meter,
  work,
  footer,
  children,
}: Props): ReactNode {
  const findKeys = useAriaKeys("palette.open");
  return (
    <div className="frame">
      <header className="header">
        <div className="brand one-line">
          Stet<i>{desk}</i>
        </div>
        {crumb !== undefined && <div className="crumb one-line">{crumb}</div>}
        {work}
        {meter}
        <button type="button" className="find" aria-keyshortcuts={findKeys} onClick={onFind}>
          <span>Find or do…</span>
          <Key command="palette.open" />
        </button>
        <button
          type="button"
          className="avatar"
          aria-label={`${initials(person)}: ${person ?? "nobody"} is at the desk; change`}
          onClick={onPerson}
        >
          <Avatar name={person} />
        </button>
      </header>
      {children}
      <Notices />
      {footer ?? <div />}
    </div>
  );
}
