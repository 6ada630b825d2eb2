import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { Button } from "../../../components/Button.tsx";
import { Key } from "../../../components/Key.tsx";
import { formatCount } from "../../../time.ts";
import type { Find } from "../useFind.ts";

/** Find over draft and sources: how often the words stand where, and the way from place to place. */
export function FindBar({ find }: { readonly find: Find }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape") find.close();
    else if (event.key === "Enter") find.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="find-bar" role="search" aria-label="Find in draft and sources">
      <input
        ref={field}
        type="search"
        className="input"
        aria-label="Words to find"
        placeholder="Find in draft and sources"
        value={find.query ?? ""}
        onChange={(event) => find.look(event.target.value)}
        onKeyDown={press}
      />
      <span className="numbers" role="status">
        {find.query?.trim() === ""
          ? ""
          : find.now < 0
            ? countWords(find)
            : `${find.now + 1} of ${find.total}`}
      </span>
      <Button tone="quiet" onClick={() => find.step(-1)}>
        Previous
      </Button>
      <Button tone="quiet" onClick={() => find.step(1)}>
        Next <Key of="Enter" />
      </Button>
      <button type="button" className="close" aria-label="Close Find" onClick={find.close}>
        ×
      </button>
      <Places find={find} />
    </div>
  );
}

function countWords({ total }: Find): string {
  return total === 0 ? "Nowhere" : formatCount(total, "place");
}

function Places({ find }: { readonly find: Find }): ReactNode {
  if (find.total === 0) return null;
  const firsts = find.texts.map((_, index) =>
    find.texts.slice(0, index).reduce((sum, { places }) => sum + places.length, 0),
  );
  return (
    <ul className="find-places">
      {find.texts.map(
        ({ source, label, places }, index) =>
          places.length > 0 && (
            <li key={source ?? ""}>
              <button type="button" onClick={() => find.goTo(firsts[index] ?? 0)}>
                {label} <b className="numbers">{places.length}</b>
              </button>
            </li>
          ),
      )}
    </ul>
  );
}
