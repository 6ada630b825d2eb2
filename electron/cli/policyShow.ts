import type { Command } from "./command.ts";

export const policyShowCommand: Command = {
  name: "policy show",
  usage: "",
  summary: "Print the policy of the desk.",
  details: ["What it prints can be changed and given to stet policy set."],
  options: {},
  operands: [0, 0],
  run: async ({ client, print }) => {
    print(await client().policy({}), (policy) => [JSON.stringify(policy, null, 2)]);
    return 0;
  },
};
