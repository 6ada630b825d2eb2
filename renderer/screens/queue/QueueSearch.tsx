import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { Button } from "../../components/Button.tsx";
import { Key } from "../../components/Key.tsx";
import { useStores } from "../../stores/stores.ts";

type Props = {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onOpen: (() => void) | undefined;
};

/** The search over the queue; arrows choose, Enter opens. It stays while its results are worked down, and Escape clears it. */
export function QueueSearch({ inputRef, onOpen }: Props): ReactNode {
  const { queue } = useStores();
  const search = queue((state) => state.search);
  const press = (event: KeyboardEvent): void => {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => queue.getState().step(1),
      ArrowUp: () => queue.getState().step(-1),
      Enter: () => onOpen?.(),
      Escape: () => {
        if (search !== "") queue.getState().find("");
        inputRef.current?.blur();
      },
    };
    const act = event.nativeEvent.isComposing ? undefined : acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <div role="search" className="queue-search">
      <input
        ref={inputRef}
        type="search"
        className="input"
        aria-label="Find an article"
        placeholder="Find an article"
        value={search}
        spellCheck={false}
        onChange={(event) => queue.getState().find(event.target.value)}
        onKeyDown={press}
      />
      {search === "" ? (
        <Key command="queue.find" />
      ) : (
        <Button tone="quiet" onClick={() => queue.getState().find("")}>
          Clear <Key of="Escape" />
        </Button>
      )}
    </div>
  );
}
