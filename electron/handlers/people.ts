import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { Person } from "../../shared/words/person.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct, inTransaction } from "../store/record.ts";
import { findPerson, listPeople } from "../store/views/people.ts";

/** The person of that id. Throws `Refusal` (`input`) where the desk has nobody of that id. */
export function getPerson({ db }: Desk, id: string): Person {
  const person = listPeople(db).find((somebody) => somebody.id === id);
  if (person === undefined) throw new Refusal("input", `There is nobody with the id "${id}" at this desk.`);
  return person;
}

export function createPeopleHandlers(desk: Desk): Pick<Handlers, "people" | "addPerson"> {
  return {
    people: () => listPeople(desk.db),
    addPerson: ({ name, role }) =>
      inTransaction(desk, () => {
        const shown = name.trim().replace(/\s+/gu, " ");
        if (unseen.test(shown))
          throw new Refusal("input", "The name holds characters that cannot be seen; type it by hand.");
        const namesake =
          findPerson(desk.db, shown) ?? listPeople(desk.db).find((one) => isSameName(one.name, shown));
        if (namesake !== undefined && namesake !== null)
          throw new Refusal("refused", `${namesake.name} is at this desk already; use another name.`);
        const person = { id: desk.randomId(), name: shown, role };
        appendAct(desk, "person_added", person, null);
        return person;
      }),
  };
}

/** What would let one person look like another. Joiners (U+200C, U+200D) stay: names in some scripts need them. */
const unseen = /[\p{Cc}\p{Bidi_Control}\u200b\u2060\ufeff\u00ad]/u;

function isSameName(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => name.normalize("NFKC").toLowerCase());
  return first === second;
}
