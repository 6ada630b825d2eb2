import { expect, test } from "vitest";
import type { DeskState, DeskStore } from "../../renderer/stores/desk.ts";
import { createFormsStore, noSource, type FormsStore } from "../../renderer/stores/forms.ts";
import { keepForms } from "../../renderer/stores/keptForms.ts";
import type { Policy } from "../../shared/words/policy.ts";
import { create } from "zustand";
import { policyOf } from "../fixtures/reviewOf.ts";

/** The forms of a page that opens the desk of this id with what the window kept. */
function openForms(desk: string, storage: Storage | null = sessionStorage): FormsStore {
  const forms = createFormsStore();
  const store = create(() => ({ loaded: null })) as unknown as DeskStore;
  keepForms(forms, store, storage);
  store.setState({ loaded: { desk: { id: desk } } as DeskState["loaded"] });
  return forms;
}

const halfWritten: Policy = policyOf({
  disclosure: "",
  rubric: [{ id: "", question: "", help: "", required: true }],
});

test("what is filled into forms is there again after a reload, half written rules too, and on no other desk", () => {
  const before = openForms("one").getState();
  before.keepPerson({ name: "Ada Li", role: "lead" });
  before.keepRules(halfWritten);
  before.keepPasted("# Rain\n\nIt rained.");
  const spoken = { who: "The harbour master", when: "2026-11-04", words: "We wait." };
  const file = { name: "a.txt", bytes: "QQ==" };
  before.keepSource("a1", { ...noSource, way: "file", spoken, file });
  const after = openForms("one").getState();
  expect(after).toMatchObject({
    person: { name: "Ada Li", role: "lead" },
    rules: halfWritten,
    pasted: "# Rain\n\nIt rained.",
    sources: { a1: { way: "file", spoken, file: null } },
  });
  expect(openForms("two").getState()).toMatchObject({ person: { name: "" }, rules: null, sources: {} });
});

test("what is kept and cannot be read is nothing, and a full storage is in nobody's way", () => {
  sessionStorage.setItem("stet.forms/three", '{"rules":7}');
  expect(openForms("three").getState().rules).toBeNull();
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error("full");
    },
  };
  const forms = openForms("four", full as unknown as Storage);
  forms.getState().keepPasted("It rained.");
  expect(forms.getState().pasted).toBe("It rained.");
});
