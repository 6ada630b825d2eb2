import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildWhatIsStale } from "../../scripts/setup/build.mjs";
import { findNode } from "../../scripts/setup/places.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const home = mkdtempSync(path.join(os.tmpdir(), "stet-built-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
beforeAll(() => buildWhatIsStale(["renderer", "desktop", "preload"]));

type Loaded = {
  readonly status: number;
  readonly type: string;
  readonly policy: string;
  readonly text: string;
};

describe("the built desktop", () => {
  it("boots under Node, opens a desk file and answers through its one channel", async () => {
    const driver = path.join(root, "test/e2e/driveBuiltMain.ts");
    const { stdout } = await promisify(execFile)(findNode(), [driver], {
      env: { ...process.env, STET_HOME: home, NODE_OPTIONS: "" },
      maxBuffer: 64 * 1024 * 1024,
    });
    const { desk, page, worker } = JSON.parse(stdout) as Record<"page" | "worker", Loaded> & {
      readonly desk: unknown;
    };
    expect(desk).toMatchObject({
      ok: true,
      value: { way: "desktop", file: path.join(home, "desk.stet"), articles: 0 },
    });
    expect(page.status).toBe(200);
    const nonce = /'nonce-([^']+)'/.exec(page.policy)?.[1] ?? "";
    expect(page.text).toContain(`nonce="${nonce}"`);
    // The checker beside the page: a script of the page's own origin, which the page may start and which loads nothing.
    expect(page.policy).toContain("worker-src 'self'");
    expect(worker).toMatchObject({ status: 200, type: "text/javascript; charset=utf-8" });
    expect(worker.policy).toBe("default-src 'none'");
    expect(worker.text).not.toMatch(/(^|;)import[ {*"']|\bimport\(|importScripts/u);
  });

  it("has a preload that needs nothing but Electron", () => {
    const code = readFileSync(path.join(root, "out/desktop/preload.cjs"), "utf8");
    expect(code.match(/require\([^)]*\)/g)).toEqual(['require("electron")']);
    expect(code).not.toMatch(/^import|^export/m);
  });

  it("has a page without inline scripts or styles, whose files all lie beside it", () => {
    const html = readFileSync(path.join(root, "out/renderer/index.html"), "utf8");
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|https?:\/\//);
    for (const [, body] of html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)) expect(body?.trim()).toBe("");
    for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^\.\//);
  });
});
