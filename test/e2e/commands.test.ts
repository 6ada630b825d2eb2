import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildWhatIsStale } from "../../scripts/setup/build.mjs";
import { root } from "./openedDesk.ts";

const home = mkdtempSync(path.join(os.tmpdir(), "stet-commands-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
beforeAll(() => buildWhatIsStale(["cli", "renderer"]));

function script(name: string, ...args: string[]) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const child = spawn(process.execPath, [path.join(root, "scripts", name), ...args], {
    env: { ...env, STET_HOME: home },
  });
  const output = { out: "", err: "" };
  child.stdout.on("data", (data: Buffer) => (output.out += data.toString()));
  child.stderr.on("data", (data: Buffer) => (output.err += data.toString()));
  return { child, output, ended: once(child, "close").then(([code]) => code as number | null) };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe("npm run stet", () => {
  it("passes arguments in, and answer and exit code out, and says nothing of its own", async () => {
    const listed = script("stet.mjs", "list", "--json");
    expect(await listed.ended).toBe(0);
    expect(JSON.parse(listed.output.out)).toMatchObject({ rows: [] });
    expect(listed.output.err).toBe("");
    const unknown = script("stet.mjs", "frobnicate");
    expect(await unknown.ended).toBe(2);
    expect(unknown.output.out).toBe("");
    expect(unknown.output.err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe.skipIf(process.platform !== "linux")("npm start", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "without a display says so, prints the address, and ends cleanly by %s",
    async (signal) => {
      const start = script("start.mjs");
      await until(() => start.output.out.includes("/enter/") || start.child.exitCode !== null);
      const address = /http:\/\/127\.0\.0\.1:\d+\/enter\/[\w-]+/.exec(start.output.out)?.[0] ?? "";
      expect(start.output.err.trimEnd().split("\n")).toEqual([
        expect.stringMatching(/^There is no display .* in your browser instead\.$/),
      ]);
      expect((await fetch(address)).status).toBe(200);
      start.child.kill(signal);
      expect(await start.ended).toBe(0);
      await expect(fetch(address)).rejects.toThrow();
    },
  );

  it("refuses a desktop that cannot be, by one sentence and exit code 1", async () => {
    const start = script("start.mjs", "--desktop");
    expect(await start.ended).toBe(1);
    expect(start.output.err.trimEnd().split("\n")).toHaveLength(1);
  });
});
