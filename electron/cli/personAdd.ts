import { roleLabels } from "../../shared/review/labels.ts";
import { roles } from "../../shared/words/person.ts";
import { chooseOne } from "./choices.ts";
import type { Command } from "./command.ts";

export const personAddCommand: Command = {
  name: "person add",
  usage: "NAME --role checker|editor|lead",
  summary: "Add somebody to the desk.",
  details: ["Names are declared, not authenticated; every act on the desk says whose it is."],
  options: { role: { type: "string" } },
  operands: [1, 1],
  mayCreate: true,
  run: async ({ operands: [name = ""], option, client, print }) => {
    const role = chooseOne("--role", option("role"), roles);
    print(await client().addPerson({ name, role }), (person) => [
      `${person.name} is at the desk now (${roleLabels[person.role].toLowerCase()}).`,
    ]);
    return 0;
  },
};
