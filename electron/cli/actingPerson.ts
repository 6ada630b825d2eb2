import type { Person } from "../../shared/words/person.ts";
import type { Call } from "./command.ts";

/** Who acts where `--as` may be left out: who is at the desk on this computer, else who acted last on it. */
export async function actingPerson({ option, client, person }: Call): Promise<Person> {
  if (option("as") !== undefined) return person();
  const people = await client().people({});
  const settings = await client().settings({});
  const { lines } = await client().history({ limit: 1000 });
  const last = lines.find((line) => line.person !== null)?.person;
  const found = people.find(({ id }) => id === (settings.person ?? last));
  return found ?? person();
}
