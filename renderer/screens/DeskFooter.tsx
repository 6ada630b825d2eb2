import type { ReactNode } from "react";
import { Footer } from "../components/Footer.tsx";
import { Key } from "../components/Key.tsx";
import { SaidLine } from "../components/Notices.tsx";

type Props = { readonly words?: ReactNode; readonly children?: ReactNode };

/** The foot of a screen of the desk; under its words stands what was last said, else where every key is found. */
export function DeskFooter({ words, children }: Props): ReactNode {
  return (
    <Footer
      words={
        <>
          {words !== undefined && <div className="one-line">{words}</div>}
          <SaidLine
            otherwise={
              <p className="hint">
                <Key command="sheet.open" /> shows every key
              </p>
            }
          />
        </>
      }
    >
      {children}
    </Footer>
  );
}
