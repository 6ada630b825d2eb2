import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { closingLine, readCounts } from "../../../scripts/setup/counts.mjs";
import { isInstalled } from "../../../scripts/setup/install.mjs";
import { alone } from "../../../scripts/setup/lock.mjs";
import { at } from "../../../scripts/setup/places.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "stet-setup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function jsonFile(name: string, content: object): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe("what is installed", () => {
  const lock = jsonFile("lock.json", {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "2.0.0" },
      "node_modules/for-another-system": { version: "1.0.0", optional: true },
    },
  });
  const record = (packages: object) => jsonFile("record.json", { packages });

  it("is enough when every package is there at its version, but those for other systems", () => {
    expect(
      isInstalled(
        lock,
        record({ "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0" } }),
      ),
    ).toBe(true);
  });

  it("is not enough when one is missing or of another version, or nothing is there", () => {
    expect(isInstalled(lock, record({ "node_modules/a": { version: "1.0.0" } }))).toBe(false);
    expect(
      isInstalled(
        lock,
        record({ "node_modules/a": { version: "1.0.1" }, "node_modules/b": { version: "2.0.0" } }),
      ),
    ).toBe(false);
    expect(isInstalled(lock, path.join(folder, "nowhere.json"))).toBe(false);
  });
});

describe("work that is done alone", () => {
  const name = `test-${process.pid}`;

  it("waits for the same work of another to end", async () => {
    const order: string[] = [];
    const work = (label: string) =>
      alone(name, async () => {
        order.push(`${label} begins`);
        await wait(20);
        order.push(`${label} ends`);
      });
    await Promise.all([work("one"), work("two")]);
    expect(order).toEqual(["one begins", "one ends", "two begins", "two ends"]);
  });

  it("does not wait for a process that died, and leaves nothing behind when it fails", async () => {
    const lock = at(".cache", `${name}.lock`);
    mkdirSync(at(".cache"), { recursive: true });
    writeFileSync(lock, "999999999");
    await expect(alone(name, () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(existsSync(lock)).toBe(false);
  });
});

describe("the end of a run", () => {
  const counted = { numPassedTests: 12, numPendingTests: 2, numTodoTests: 1 };
  const reported = (name: string, status: string, ...assertionResults: readonly object[]) => ({
    name: at(name),
    status,
    assertionResults,
  });

  it("counts what vitest reports, and names what failed, also a file of which no test began", () => {
    const report = jsonFile("report.json", {
      ...counted,
      testResults: [
        reported("test/one.test.ts", "passed", { status: "passed", fullName: "opens" }),
        reported("test/two.test.ts", "failed", { status: "failed", fullName: "the desk closes" }),
        reported("test/three.test.ts", "failed"),
      ],
    });
    const counts = readCounts(report);
    expect(counts.failures).toEqual([
      `${path.join("test", "two.test.ts")}: the desk closes`,
      path.join("test", "three.test.ts"),
    ]);
    expect(closingLine(counts)).toBe("12 passed, 2 failed, 3 skipped");
    expect(closingLine({ ...counts, failures: [], skipped: 0 })).toBe("12 passed, 0 failed");
  });

  it("claims nothing of a run that left no report, and says so", () => {
    const counts = readCounts(path.join(folder, "nowhere.json"));
    expect(closingLine(counts)).toBe("0 passed, 0 failed: the tests ended without a report");
  });
});
