import type { ReactNode } from "react";
import { Button } from "../../components/Button.tsx";
import { useStores } from "../../stores/stores.ts";
import { formatCount } from "../../time.ts";

/** Where the desk lies, how it is kept safe, and which desk is open. */
export function DeskSettings(): ReactNode {
  const loaded = useStores().desk((state) => state.loaded);
  if (loaded === null) return null;
  const { desk, which } = loaded;
  return (
    <>
      <h1>{desk.name}</h1>
      <p className="settings-words">
        The whole desk is one file: articles, sources, decisions and the log. Back it up with the button, also
        while you work; a copy made by hand while Stet runs may miss the last minutes.
      </p>
      {desk.warning === null ? null : (
        <p className="settings-warning" role="note">
          {desk.warning}
        </p>
      )}
      <dl className="facts">
        <Fact name="File" value={desk.file} isCode />
        <Fact name="Holds" value={formatCount(desk.articles, "article")} />
        <Fact name="Desk" value={desk.id} isCode />
        <Fact name="This device" value={desk.device} isCode />
        <Fact name="Account" value={desk.account} />
        <Fact name="Stet" value={desk.version} />
        <Fact name="Checker" value={desk.checker} />
      </dl>
      <div className="settings-acts">
        <Button command="desk.backup" tone="primary">
          Back up…
        </Button>
        <Button command="desk.verify">Verify</Button>
        <Button command="desk.recheck">Check the whole desk again</Button>
      </div>
      <h2>Sample desk</h2>
      <p className="settings-words">
        Seven short articles to learn on. It is a file of its own, so nothing that is done there enters your
        own log.
      </p>
      {which === "sample" ? (
        <Button command="desk.own">Open your own desk</Button>
      ) : (
        <Button command="desk.sample">Open the sample desk</Button>
      )}
    </>
  );
}

type FactProps = { readonly name: string; readonly value: string; readonly isCode?: boolean };

function Fact({ name, value, isCode }: FactProps): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{isCode === true ? <code>{value}</code> : value}</dd>
    </div>
  );
}
