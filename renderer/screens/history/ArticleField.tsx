import { Combobox } from "@base-ui/react/combobox";
import { useId, useState, type ReactNode } from "react";
import { useStores } from "../../stores/stores.ts";
import { useFoundArticles } from "../palette/useFoundArticles.ts";

type Choice = { readonly id: string; readonly headline: string; readonly slug?: string };

type Props = { readonly article: string | null; readonly onChange: (article: string | null) => void };

/** Finds an article by its words and filters by it. */
export function ArticleField({ article, onChange }: Props): ReactNode {
  const { history } = useStores();
  const id = useId();
  const [query, setQuery] = useState("");
  const found = useFoundArticles(query);
  const headline = history((state) => state.lines?.find((line) => line.article === article)?.headline);
  const chosen = article === null ? null : { id: article, headline: headline ?? article };
  return (
    <Combobox.Root<Choice>
      items={found}
      filter={null}
      value={chosen}
      onValueChange={(choice) => onChange(choice?.id ?? null)}
      onInputValueChange={setQuery}
      itemToStringLabel={(choice) => choice.headline}
      isItemEqualToValue={(one, other) => one.id === other.id}
    >
      <div className="field article-field">
        <label htmlFor={id}>Article</label>
        <Combobox.Input id={id} placeholder="All articles" />
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} align="start">
          <Combobox.Popup className="menu">
            <Combobox.Empty>
              {found.length === 0 && <p className="palette-none">No article has these words.</p>}
            </Combobox.Empty>
            <Combobox.List className="article-choices">
              {(choice: Choice) => (
                <Combobox.Item key={choice.id} value={choice} className="menu-item">
                  <span className="palette-article one-line">{choice.headline}</span>
                  {choice.slug !== undefined && (
                    <span className="article-choice-slug one-line">{choice.slug}</span>
                  )}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
