import { create, type StoreApi, type UseBoundStore } from "zustand";
import type { Role } from "../../shared/words/person.ts";
import type { Policy } from "../../shared/words/policy.ts";

export type NewPerson = { readonly name: string; readonly role: Role };

export const nobody: NewPerson = { name: "", role: "checker" };

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
};

export type FormsStore = UseBoundStore<StoreApi<FormsState>>;

/** Forms that outlast their screens. */
export function createFormsStore(): FormsStore {
  return create<FormsState>((set) => ({
    rules: null,
    keepRules: (rules) => set({ rules }),
    person: nobody,
    keepPerson: (person) => set({ person }),
    pasted: "",
    keepPasted: (pasted) => set({ pasted }),
  }));
}
