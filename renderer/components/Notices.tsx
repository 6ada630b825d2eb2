import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import { isQuiet, shownFor, type Notice } from "../notice.ts";
import { Button } from "./Button.tsx";

type Said = { readonly notices: readonly Notice[]; readonly onClose: (id: number) => void };
type Places = { readonly last: string | undefined; readonly enter: (place: string) => () => void };

const NoticesContext = createContext<(Said & Places) | null>(null);

/** Holds what the app has to say for the places where it can be said. */
export function NoticesProvider({
  notices,
  onClose,
  children,
}: Said & { readonly children: ReactNode }): ReactNode {
  const [places, setPlaces] = useState<readonly string[]>([]);
  const enter = useCallback((place: string) => {
    setPlaces((all) => [...all, place]);
    return () => setPlaces((all) => all.filter((one) => one !== place));
  }, []);
  const said = useMemo(
    () => ({ notices, onClose, last: places.at(-1), enter }),
    [notices, onClose, places, enter],
  );
  return (
    <NoticesContext value={said}>
      {children}
      {notices.map((notice) => (
        <Passing key={notice.id} notice={notice} onClose={onClose} />
      ))}
    </NoticesContext>
  );
}

/** Lets a notice go when its time is over, on whichever screen it stands then. */
function Passing({ notice, onClose }: OneProps): ReactNode {
  const { id } = notice;
  const time = shownFor(notice);
  useEffect(() => {
    if (time === null) return undefined;
    const timer = setTimeout(() => onClose(id), time);
    return () => clearTimeout(timer);
  }, [id, time, onClose]);
  return null;
}

/**
 * A place for refusals and for what offers an act, in the flow of the page, so that they cover nothing: the one that was put
 * on the page last has them, as a dialog over a screen.
 */
export function Notices(): ReactNode {
  const said = useContext(NoticesContext);
  const place = useId();
  const enter = said?.enter;
  useEffect(() => enter?.(place), [enter, place]);
  if (said === null || said.last !== place) return null;
  return (
    <div className="notices" role="log" aria-label="Notices" aria-live="polite" aria-relevant="additions">
      {said.notices
        .filter((notice) => !isQuiet(notice))
        .map((notice) => (
          <OneNotice key={notice.id} notice={notice} onClose={said.onClose} />
        ))}
    </div>
  );
}

type OneProps = { readonly notice: Notice; readonly onClose: Said["onClose"] };

function OneNotice({ notice, onClose }: OneProps): ReactNode {
  const { id, tone, sentence, action } = notice;
  const act = (): void => {
    onClose(id);
    action?.run();
  };
  return (
    <div className="notice" data-tone={tone}>
      <span>{sentence}</span>
      <span className="actions">
        {action !== null && (
          <Button {...(action.command !== undefined && { command: action.command })} onClick={act}>
            {action.title}
          </Button>
        )}
        <button type="button" className="close" aria-label="Close the notice" onClick={() => onClose(id)}>
          ×
        </button>
      </span>
    </div>
  );
}

/** The line at the foot for what needs no act: said once aloud, then gone by itself; until then `otherwise` stands there. */
export function SaidLine({ otherwise }: { readonly otherwise: ReactNode }): ReactNode {
  const said = useContext(NoticesContext);
  const notice = said?.notices.findLast(isQuiet);
  return (
    <div className="said" data-tone={notice?.tone}>
      <p role="status" title={notice?.sentence}>
        {notice?.sentence}
      </p>
      {notice === undefined && otherwise}
    </div>
  );
}
