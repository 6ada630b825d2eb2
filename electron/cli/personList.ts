import type { Command } from "./command.ts";
import { plainLine, tableLines } from "./table.ts";

export const personListCommand: Command = {
  name: "person list",
  usage: "",
  summary: "List the people of the desk.",
  details: [],
  options: {},
  operands: [0, 0],
  run: async ({ client, print }) => {
    print(await client().people({}), (people) =>
      people.length === 0
        ? ['Nobody is at this desk yet; add somebody with "stet person add".']
        : tableLines(people.map(({ id, name, role }) => [plainLine(name), role, id])),
    );
    return 0;
  },
};
