import { z } from "zod";
import { roles } from "../../shared/words/person.ts";
import type { Policy } from "../../shared/words/policy.ts";
import type { DeskStore } from "./desk.ts";
import type { FormsState, FormsStore } from "./forms.ts";

/** Rules as somebody began to change them: what is half written need not be rules yet. */
const rules = z.custom<Policy>((value) => unfinished.safeParse(value).success);
const unfinished = z.looseObject({
  format: z.literal("policy/1"),
  version: z.int(),
  approvers: z.array(z.enum(roles)),
  reasons: z.record(z.string(), z.array(z.looseObject({ code: z.string(), label: z.string() }))),
  rubric: z.array(z.looseObject({ id: z.string(), question: z.string(), help: z.string() })),
  disclosure: z.string(),
});

const source = z.object({
  way: z.enum(["paste", "file", "conversation"]),
  pasted: z.object({
    title: z.string(),
    publisher: z.string(),
    author: z.string(),
    url: z.string(),
    published: z.string(),
    text: z.string(),
  }),
  spoken: z.object({ who: z.string(), when: z.string(), words: z.string() }),
  // A file is chosen again: its bytes have no room here.
  file: z.null(),
});

const kept = z.object({
  rules: rules.nullable(),
  person: z.object({ name: z.string(), role: z.enum(roles) }),
  pasted: z.string(),
  sources: z.record(z.string(), source),
});

/**
 * Keeps what is filled into the forms of a desk in this window's storage, so that it outlives a reload of the page as it
 * outlives the screens; where the storage is full or forbidden, it lives in the page alone.
 */
export function keepForms(forms: FormsStore, desk: DeskStore, storage: Storage | null): void {
  const stop = desk.subscribe(({ loaded }) => {
    if (loaded === null) return;
    stop();
    const key = `stet.forms/${loaded.desk.id}`;
    const before = read(storage, key);
    if (before !== null) forms.setState(before);
    forms.subscribe((state) => write(storage, key, state));
  });
}

function write(storage: Storage | null, key: string, { rules, person, pasted, sources }: FormsState): void {
  const withoutFiles = Object.entries(sources).map(([article, form]) => [article, { ...form, file: null }]);
  try {
    storage?.setItem(
      key,
      JSON.stringify({ rules, person, pasted, sources: Object.fromEntries(withoutFiles) }),
    );
  } catch {
    // The storage is full: the page still has it.
  }
}

function read(storage: Storage | null, key: string): z.infer<typeof kept> | null {
  try {
    return kept.parse(JSON.parse(storage?.getItem(key) ?? "null"));
  } catch {
    return null;
  }
}
