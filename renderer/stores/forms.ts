import { create, type StoreApi, type UseBoundStore } from "zustand";
import type { FileBytes } from "../../shared/api/questions.ts";
import type { Role } from "../../shared/words/person.ts";
import type { Policy } from "../../shared/words/policy.ts";

export type NewPerson = { readonly name: string; readonly role: Role };

export const nobody: NewPerson = { name: "", role: "checker" };

/** A source as a person writes it down: what is known of it and its words. */
export type WrittenSource = {
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly url: string;
  /** A day, `2026-11-04`, or empty. */
  readonly published: string;
  readonly text: string;
};

/** What was said, by whom and on which day. */
export type Conversation = { readonly who: string; readonly when: string; readonly words: string };

/** A source that somebody is about to add, in each of the ways that there are. */
export type SourceForm = {
  readonly way: "paste" | "file" | "conversation";
  readonly pasted: WrittenSource;
  readonly spoken: Conversation;
  readonly file: FileBytes | null;
};

export const noSource: SourceForm = {
  way: "paste",
  pasted: { title: "", publisher: "", author: "", url: "", published: "", text: "" },
  spoken: { who: "", when: "", words: "" },
  file: null,
};

/** What was filled into the forms of the desk and not given yet: whoever leaves a form finds it as they left it. */
export type FormsState = {
  /** The rules as somebody began to change them, of the version that they began with; null where nobody did. */
  readonly rules: Policy | null;
  readonly keepRules: (rules: Policy | null) => void;
  readonly person: NewPerson;
  readonly keepPerson: (person: NewPerson) => void;
  /** A draft or a package that somebody pasted and did not import yet. */
  readonly pasted: string;
  readonly keepPasted: (pasted: string) => void;
  /** By article. */
  readonly sources: Readonly<Record<string, SourceForm>>;
  readonly keepSource: (article: string, source: SourceForm) => void;
};

export type FormsStore = UseBoundStore<StoreApi<FormsState>>;

/** Forms that outlast their screens. */
export function createFormsStore(): FormsStore {
  return create<FormsState>((set, get) => ({
    rules: null,
    keepRules: (rules) => set({ rules }),
    person: nobody,
    keepPerson: (person) => set({ person }),
    pasted: "",
    keepPasted: (pasted) => set({ pasted }),
    sources: {},
    keepSource: (article, source) => set({ sources: { ...get().sources, [article]: source } }),
  }));
}
