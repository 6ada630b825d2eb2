import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog as Base } from "@base-ui/react/dialog";
import { useMemo, useState, type ReactNode } from "react";
import { useCommandContext } from "../../commands/CommandProvider.tsx";
import { Key } from "../../components/Key.tsx";
import { useStores } from "../../stores/stores.ts";
import { goodScore, scoreWords } from "./fuzzy.ts";
import { listFindings, type PaletteItem } from "./paletteItems.ts";
import { useFoundArticles } from "./useFoundArticles.ts";

type Props = { readonly onClose: () => void };

const mostShown = 60;

/** Find or do: commands that are offered here, articles, people; a few letters find them, Enter does it. */
export function Palette({ onClose }: Props): ReactNode {
  const stores = useStores();
  const { registry } = useCommandContext();
  const [query, setQuery] = useState("");
  const articles = useFoundArticles(query);
  const people = stores.desk((state) => state.loaded?.people);
  // Taken once, when the palette opens: what is offered is what the screen below offers.
  const [offered] = useState(() => registry.offered());
  const items = useMemo(
    () => rank(query, listFindings(offered, articles, people ?? [])),
    [query, offered, articles, people],
  );
  const choose = (item: PaletteItem): void => {
    onClose();
    item.run(stores, registry);
  };
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup className="dialog" data-size="palette" aria-label="Find or do">
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={items}
            autoHighlight="always"
            keepHighlight
            itemToStringValue={(item: PaletteItem) => item.title}
            value={query}
            onValueChange={(value, details) => details.reason !== "item-press" && setQuery(value)}
          >
            <Autocomplete.Input className="palette-input" aria-label="Find or do" placeholder="Find or do…" />
            <Autocomplete.Empty>
              {items.length === 0 && <p className="palette-none">Nothing here has these letters.</p>}
            </Autocomplete.Empty>
            <Autocomplete.List className="palette-list">
              {(item: PaletteItem) => (
                <Autocomplete.Item
                  key={item.id}
                  value={item}
                  className="menu-item"
                  onClick={() => choose(item)}
                >
                  <span className={item.kind === "article" ? "palette-article one-line" : "one-line"}>
                    {item.title}
                  </span>
                  <span className="palette-aside">
                    {item.aside}
                    {item.command !== null && <Key command={item.command} />}
                  </span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Best first; what the desk's own search found stays even where its headline has not these letters. */
function rank(query: string, items: readonly PaletteItem[]): readonly PaletteItem[] {
  return items
    .map((item) => {
      const score = scoreWords(query, item.title);
      return { item, score: item.isFound ? Math.max(score, goodScore) : score };
    })
    .filter(({ score }) => score >= goodScore)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostShown)
    .map(({ item }) => item);
}
