import { Refusal } from "../../shared/api/api.ts";
import { policySchema, type Policy } from "../../shared/words/policy.ts";
import type { Command } from "./command.ts";
import { readTextFile } from "./files.ts";

export const policySetCommand: Command = {
  name: "policy set",
  usage: "FILE --as NAME",
  summary:
    "Change the policy of the desk: who approves, what is judged, four eyes, reasons, rubric, disclosure.",
  details: ["FILE is what stet policy show prints, changed; its version is the one that it changes."],
  options: { as: { type: "string" } },
  operands: [1, 1],
  run: async ({ operands: [file = ""], client, person, print }) => {
    const as = (await person()).id;
    const policy = readPolicy(file, await readTextFile(file));
    print(await client().setPolicy({ policy, as }), ({ version, fourEyes }) => [
      `The desk has policy version ${version} now; four eyes are ${fourEyes ? "asked for" : "not asked for"}.`,
    ]);
    return 0;
  },
};

function readPolicy(file: string, text: string): Policy {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Refusal("input", `${file} is not JSON: ${error instanceof Error ? error.message : ""}.`);
  }
  const parsed = policySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(
    "input",
    `${file} is no policy: "${issue?.path.join(".") ?? ""}": ${issue?.message ?? ""}.`,
  );
}
