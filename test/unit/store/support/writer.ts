import { writeSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { closeDesk, openDesk, type Desk } from "../../../../electron/store/desk.ts";
import { findHead } from "../../../../electron/store/log.ts";
import { appendAct, inTransaction } from "../../../../electron/store/record.ts";

// A process of its own that adds people to a desk and says on its output which entries are saved:
// `node writer.ts FILE DEVICE after|before COUNT`. "before" is the mistake that the test must be able to see.
const [file = "", device = "", acknowledge = "after", count = "0"] = process.argv.slice(2);

const policy = {
  format: "policy/1",
  version: 1,
  approvers: ["editor"],
  judge: "all",
  fourEyes: false,
  reasons: {},
  rubric: [],
  disclosure: "This article was written by an AI system.",
} as const;

const desk = openDesk({
  file,
  device: { id: device, account: "writer" },
  way: "cli",
  now: () => new Date().toISOString(),
  randomId: randomUUID,
  checker: { version: "test", check: () => [], checkSpans: () => [] },
  policy: { ...policy, approvers: [...policy.approvers], rubric: [] },
});

for (let done = 0; done < Number(count); done++) {
  if (acknowledge === "before") acknowledgeTooEarly(desk);
  else {
    inTransaction(desk, () => addPerson(desk));
    sayHead(desk);
  }
  // Other processes get their turn, and the parent its chance to kill at any point.
  await wait(0);
}
closeDesk(desk);

function addPerson(desk: Desk): void {
  const id = randomUUID();
  appendAct(desk, "person_added", { id, name: `Person ${id}`, role: "checker" }, null);
}

function acknowledgeTooEarly(desk: Desk): void {
  inTransaction(desk, () => {
    for (let act = 0; act < 50; act++) {
      addPerson(desk);
      sayHead(desk);
    }
  });
}

function sayHead({ db, device }: Desk): void {
  const head = findHead(db, device.id);
  writeSync(1, `${head?.sequence} ${head?.hash}\n`);
}
