import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog as Base } from "@base-ui/react/dialog";
import { useMemo, useState, type ReactNode } from "react";
import { useCommandContext } from "../../commands/CommandProvider.tsx";
import { useFocusAtOnce } from "../../components/useFocusAtOnce.ts";
import { shownReview } from "../../stores/shownReview.ts";
import { useStores } from "../../stores/stores.ts";
import { listFindings, type PaletteItem } from "./paletteItems.ts";
import { rankItems, type PaletteGroup } from "./rankItems.ts";
import { KeyOf } from "../keys/KeyLabels.tsx";
import { useFoundArticles } from "./useFoundArticles.ts";

type Props = { readonly onClose: () => void };

/** Find or do: commands that are offered here, claims, sources, articles, people; a few letters find them, Enter does it. */
export function Palette({ onClose }: Props): ReactNode {
  const stores = useStores();
  const { registry } = useCommandContext();
  const [query, setQuery] = useState("");
  const groups = useGroups(query);
  const popup = useFocusAtOnce();
  const choose = (item: PaletteItem): void => {
    stores.recent.getState().choose(item.id);
    onClose();
    item.run(stores, registry);
  };
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup
          ref={popup}
          className="dialog"
          data-size="palette"
          aria-label="Find or do"
          initialFocus={false}
        >
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={groups}
            autoHighlight="always"
            keepHighlight
            itemToStringValue={(item: PaletteItem) => item.title}
            value={query}
            onValueChange={(value, details) => details.reason !== "item-press" && setQuery(value)}
          >
            <Autocomplete.Input className="palette-input" aria-label="Find or do" placeholder="Find or do…" />
            <Autocomplete.Empty>
              {groups.length === 0 && <p className="palette-none">Nothing here has these letters.</p>}
            </Autocomplete.Empty>
            <Autocomplete.List className="palette-list">
              {(group: PaletteGroup) => (
                <Autocomplete.Group key={group.title} items={group.items}>
                  <Autocomplete.GroupLabel className="palette-group">{group.title}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: PaletteItem) => <Line key={item.id} item={item} onChoose={choose} />}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

function useGroups(query: string): PaletteGroup[] {
  const stores = useStores();
  const { registry } = useCommandContext();
  const articles = useFoundArticles(query);
  const people = stores.desk((state) => state.loaded?.people);
  const isReviewing = stores.place((state) => state.screen === "review");
  const shown = stores.review(shownReview);
  const recent = stores.recent((state) => state.ids);
  // Taken once, when the palette opens: what is offered is what the screen below offers.
  const [offered] = useState(() => registry.offered());
  const items = useMemo(
    () =>
      listFindings({ offered, review: isReviewing ? shown : null, articles, people: people ?? [] }, stores),
    [offered, isReviewing, shown, articles, people, stores],
  );
  return useMemo(() => [...rankItems(query, items, recent)], [query, items, recent]);
}

type LineProps = { readonly item: PaletteItem; readonly onChoose: (item: PaletteItem) => void };

function Line({ item, onChoose }: LineProps): ReactNode {
  const isCopy = item.kind === "article" || item.kind === "claim";
  return (
    <Autocomplete.Item value={item} className="menu-item" onClick={() => onChoose(item)}>
      <span className={isCopy ? "palette-article one-line" : "one-line"}>{item.title}</span>
      <span className="palette-aside">
        <span className="one-line">{item.aside}</span>
        {item.command !== null && (
          <span aria-hidden="true">
            <KeyOf command={item.command} />
          </span>
        )}
      </span>
    </Autocomplete.Item>
  );
}
