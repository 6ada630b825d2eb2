import type { ReactNode } from "react";
import { useRunCommand } from "../commands/CommandProvider.tsx";
import { Frame } from "../components/Frame.tsx";
import { personAtDesk } from "../stores/desk.ts";
import { useStores } from "../stores/stores.ts";
import { DeskFooter } from "./DeskFooter.tsx";
import { LongWork } from "./LongWork.tsx";

type Props = {
  readonly crumb?: ReactNode;
  readonly meter?: ReactNode;
  /** A <DeskFooter>; without words and buttons where it is left out. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** The frame with this desk's name and the person who sits at it; every screen stands in one. */
export function DeskFrame(props: Props): ReactNode {
  const { desk } = useStores();
  const run = useRunCommand();
  const name = desk((state) => state.loaded?.desk.name) ?? "";
  const person = desk(personAtDesk);
  return (
    <Frame
      {...props}
      footer={props.footer ?? <DeskFooter />}
      work={<LongWork />}
      desk={name}
      person={person?.name ?? null}
      onFind={() => run("palette.open")}
      onPerson={() => run("person.switch")}
    />
  );
}
