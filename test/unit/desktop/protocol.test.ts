import { afterAll, describe, expect, it } from "vitest";
import { createPageProtocol } from "../../../electron/desktop/protocol.ts";
import { openTestDesks } from "../hosting/testDesks.ts";

const { pageFolder, remove } = openTestDesks();
const answer = createPageProtocol(pageFolder);
afterAll(remove);

const get = (address: string, method = "GET") => answer({ url: address, method } as Request);

describe("stet://app", () => {
  it("gives the page with its policy, and its files with their types", async () => {
    const page = await get("stet://app/");
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'nonce-/,
    );
    expect(await page.text()).not.toContain("__CSP_NONCE__");
    expect((await get("stet://app/assets/main.js")).headers.get("content-type")).toMatch(/^text\/javascript/);
  });

  it.each([
    "stet://app/%2e%2e%2fsecret.js",
    "stet://app/..%2fsecret.js",
    "stet://app/..%5csecret.js",
    "stet://app/assets/%2e%2e/%2e%2e/secret.js",
    "stet://app/assets/main.js%00",
    "stet://app//etc/passwd",
    "stet://app/C:/secret.js",
    "stet://other/index.html",
    "stet://app:1/index.html",
    "stet://a@app/index.html",
    "file:///etc/passwd",
    "https://app/index.html",
    "stet:app/index.html",
  ])("has nothing for %s", async (address) => {
    const { status } = await get(address);
    expect(status).toBe(404);
  });

  it("answers GET alone", async () => {
    for (const method of ["POST", "HEAD", "PUT", "OPTIONS"])
      expect((await get("stet://app/", method)).status).toBe(404);
  });
});
