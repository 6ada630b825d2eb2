import { StateField, type EditorState, type Extension } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type DecorationSet } from "@codemirror/view";

/** Which model wrote the draft (empty where that is unknown) and the facts about it, under the headline. */
class Byline extends WidgetType {
  readonly facts: readonly string[];

  constructor(facts: readonly string[]) {
    super();
    this.facts = facts;
  }

  override eq(other: Byline): boolean {
    return other.facts.join("\n") === this.facts.join("\n");
  }

  override toDOM(): HTMLElement {
    const line = document.createElement("div");
    line.className = "byline";
    const [first = "", ...rest] = this.facts;
    const name = document.createElement("b");
    name.textContent = first;
    line.append(name, first === "" ? "" : " · ", rest.join(" · "));
    return line;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** Puts the byline between headline and copy, outside the text: it can be neither edited nor selected with it. */
export function byline(facts: readonly string[]): Extension {
  const widget = Decoration.widget({ widget: new Byline(facts), block: true, side: 1 });
  const place = (state: EditorState): DecorationSet => Decoration.set([widget.range(state.doc.line(1).to)]);
  return StateField.define<DecorationSet>({
    create: place,
    update: (decorations, transaction) => (transaction.docChanged ? place(transaction.state) : decorations),
    provide: (field) => EditorView.decorations.from(field),
  });
}
