import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createPage } from "../../../electron/hosting/page.ts";
import { openTestDesks } from "./testDesks.ts";

const { pageFolder, remove } = openTestDesks();
const page = createPage(pageFolder);
afterAll(remove);

describe("the page", () => {
  it("gives its files with their media types, and its index at the root", async () => {
    expect((await page("/")).headers["content-type"]).toBe("text/html; charset=utf-8");
    const script = await page("/assets/main.js");
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(script.headers["x-content-type-options"]).toBe("nosniff");
  });

  it("has a nonce of its own in every answer, the same in header and text, and is kept by no cache", async () => {
    const nonces = new Set<string>();
    for (let count = 0; count < 5; count += 1) {
      const { headers, body } = await page("/");
      const nonce = /'nonce-([^']+)'/.exec(headers["content-security-policy"] ?? "")?.[1] ?? "";
      expect(body).toContain(`nonce="${nonce}"`);
      expect(body).not.toContain("__CSP_NONCE__");
      expect(headers["cache-control"]).toBe("no-store");
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(5);
  });

  it("lets nothing load but Stet's own files, and no inline script or style", async () => {
    const policy = (await page("/")).headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|blob:/);
  });

  it("lets its checker run beside it, and lets that load nothing at all", async () => {
    expect((await page("/")).headers["content-security-policy"]).toContain("worker-src 'self'");
    const script = await page("/assets/main.js");
    expect(script.headers["content-security-policy"]).toBe("default-src 'none'");
  });

  it.each([
    "/../secret.js",
    "/assets/../../secret.js",
    "/%2e%2e%2fsecret.js",
    "/%2e%2e/secret.js",
    "/..%5csecret.js",
    "/..\\secret.js",
    "/%252e%252e%252fsecret.js",
    "/assets/main.js%00.html",
    "/assets/main.js\0",
    "/../page-secret.js",
    "/%c0%ae%c0%ae/secret.js",
    "/C:/secret.js",
    "//etc/hostname.js",
    "/etc/passwd",
    "/assets",
    "/assets/",
    "/assets/main.exe",
    "/assets/main.js/",
    "/assets/main.js::$DATA",
    "/%",
    "",
    "secret.js",
  ])("is nowhere at %j", async (pathname) => {
    expect((await page(pathname)).status).toBe(404);
  });

  it("never gives what lies outside its folder, whatever is asked for", async () => {
    const step = fc.constantFrom(
      "..",
      ".",
      "/",
      "\\",
      "%2e",
      "%2f",
      "%5c",
      "secret.js",
      "page",
      "assets",
      "\0",
      "%00",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step), async (steps) => {
        const { status, body } = await page(`/${steps.join("")}`);
        expect(status === 404 || body.toString().includes("page")).toBe(true);
      }),
    );
  });
});
