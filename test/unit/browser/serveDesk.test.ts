import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveDesk, type DeskServer } from "../../../electron/browser/serveDesk.ts";
import { frameLimit } from "../../../shared/api/frameFormat.ts";
import { createFramedAsk } from "../../../shared/api/frames.ts";
import { frameMediaType } from "../../../shared/api/hostQuestions.ts";
import { openTestDesks } from "../hosting/testDesks.ts";
import { rawRequest, request, type Answer } from "./request.ts";

const { desks, pageFolder, remove } = openTestDesks();
let server: DeskServer;
let cookie: string;

async function comeIn(): Promise<string> {
  const { headers } = await request(server.origin, new URL(server.newAddress()).pathname);
  return headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
}

beforeAll(async () => {
  server = await serveDesk({ desks, pageFolder });
  cookie = await comeIn();
});
afterAll(async () => {
  await server.close();
  remove();
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  request(server.origin, path, { headers: { cookie, ...headers } });

const post = (
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
  path = "/ask",
): Promise<Answer> =>
  request(server.origin, path, {
    method: "POST",
    headers: { cookie, origin: server.origin, "content-type": frameMediaType, ...headers },
    body,
  });

const pulse = 'ask page-1 0 1\n{"name":"pulse","args":{}}';

describe("the address", () => {
  it("is on this machine's loopback alone, with a port of its own", () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("lets one browser in, by a strict cookie that no script can read", async () => {
    const { status, headers } = await request(server.origin, new URL(server.newAddress()).pathname);
    expect(status).toBe(200);
    expect(headers["set-cookie"]?.[0]).toMatch(/^stet-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it("works once", async () => {
    const path = new URL(server.newAddress()).pathname;
    await request(server.origin, path);
    const again = await request(server.origin, path);
    expect(again.status).toBe(401);
    expect(again.headers["set-cookie"]).toBeUndefined();
    expect(again.body).toMatch(/each address works once/);
  });

  it("leads the browser that came in back to the desk", async () => {
    const path = new URL(server.newAddress()).pathname;
    await get(path);
    expect((await get(path)).status).toBe(200);
  });

  it("stops working when a newer one is asked for", async () => {
    const older = new URL(server.newAddress()).pathname;
    server.newAddress();
    expect((await request(server.origin, older)).status).toBe(401);
  });

  it("may be followed from a link elsewhere, since the token decides", async () => {
    const path = new URL(server.newAddress()).pathname;
    const answer = await request(server.origin, path, { headers: { "sec-fetch-site": "cross-site" } });
    expect(answer.status).toBe(200);
  });

  it.each(["/enter/", "/enter/wrong", `/enter/${"A".repeat(43)}`])("lets nobody in at %s", async (path) => {
    expect((await request(server.origin, path)).status).toBe(401);
  });
});

describe("a browser that did not come in", () => {
  it.each(["/", "/assets/main.js", "/backup", "/nothing"])("gets nothing at %s", async (path) => {
    const answer = await request(server.origin, path);
    expect(answer.status).toBe(401);
    expect(answer.body).not.toContain("page");
  });

  it("cannot ask", async () => {
    expect((await post(pulse, { cookie: "" })).status).toBe(401);
    expect((await post(pulse, { cookie: `${cookie}x` })).status).toBe(401);
    expect((await post(pulse, { cookie: cookie.replace("=", "x=") })).status).toBe(401);
  });
});

describe("a request of another page", () => {
  it.each(["localhost", "evil.example", "127.0.0.1", "127.0.0.1:1", "[::1]"])(
    "to the host %s is turned away",
    async (host) => {
      expect((await get("/", { host })).status).toBe(421);
      expect((await post(pulse, { host })).status).toBe(421);
    },
  );

  it("without a host is turned away", async () => {
    expect(await rawRequest(server.origin, `GET / HTTP/1.0\r\ncookie: ${cookie}\r\n\r\n`)).toMatch(/ 421 /);
    expect(await rawRequest(server.origin, `GET / HTTP/1.1\r\ncookie: ${cookie}\r\n\r\n`)).toMatch(/ 400 /);
  });

  it.each(["http://evil.example", "null", "http://127.0.0.1", "http://localhost:80", "https://127.0.0.1"])(
    "with the origin %s is turned away",
    async (origin) => {
      expect((await post(pulse, { origin })).status).toBe(403);
      expect((await get("/", { origin })).status).toBe(403);
    },
  );

  it("that asks without an origin is turned away", async () => {
    const answer = await request(server.origin, "/ask", {
      method: "POST",
      headers: { cookie, "content-type": frameMediaType },
      body: pulse,
    });
    expect(answer.status).toBe(403);
  });

  it.each(["cross-site", "same-site"])("that the browser calls %s is turned away", async (site) => {
    expect((await get("/", { "sec-fetch-site": site })).status).toBe(403);
    expect((await get("/backup", { "sec-fetch-site": site })).status).toBe(403);
    expect((await post(pulse, { "sec-fetch-site": site })).status).toBe(403);
  });

  it.each(["PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"])("by %s is turned away", async (method) => {
    const answer = await request(server.origin, "/ask", {
      method,
      headers: { cookie, origin: server.origin },
    });
    expect(answer.status).toBe(405);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("in the form of a form is turned away", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
      expect((await post(pulse, { "content-type": type })).status).toBe(415);
  });
});

describe("the page's files", () => {
  it("come with the headers that keep other pages and caches out", async () => {
    const { status, headers, body } = await get("/", { "sec-fetch-site": "none" });
    expect(status).toBe(200);
    expect(body).toContain("page");
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
      "cross-origin-resource-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": "no-store",
    });
    expect((await get("/assets/main.js?x=1")).status).toBe(200);
  });

  it.each([
    "/../secret.js",
    "/..%2fsecret.js",
    "/%2e%2e%2fsecret.js",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/..\\..\\secret.js",
    "/%5c..%5csecret.js",
    "/assets/main.js%00",
    "//127.0.0.1/secret.js",
    "http://127.0.0.1/secret.js",
    "/?/../secret.js#/secret.js/%00%zz".replace("/?", "/x?"),
  ])("are all that is found: nothing at %s", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("secret");
  });

  it("are not found by bytes that are no address", async () => {
    const head = `cookie: ${cookie}\r\nhost: ${new URL(server.origin).host}\r\nconnection: close\r\n\r\n`;
    expect(await rawRequest(server.origin, `GET /\0 HTTP/1.1\r\n${head}`)).toMatch(/ 400 /);
    expect(await rawRequest(server.origin, `GET /../secret.js HTTP/1.1\r\n${head}`)).toMatch(/ 404 /);
    expect(await rawRequest(server.origin, `GET ../secret.js HTTP/1.1\r\n${head}`)).toMatch(/ 40[04] /);
  });
});

describe("a question", () => {
  const ask = (caller: string) => createFramedAsk(async (frame) => (await post(frame)).body, caller);

  it("is answered by the desk that is open", async () => {
    expect(await ask("one")("pulse", {})).toMatchObject({
      ok: true,
      value: { position: expect.any(Number) },
    });
    expect(await ask("one")("host", {})).toEqual({ ok: true, value: { kind: "browser", desk: "own" } });
    expect(await ask("one")("openedFiles", {})).toEqual({ ok: true, value: { files: [], problems: [] } });
  });

  it("that is none, or that only the desktop can answer, is refused in one sentence", async () => {
    expect(await ask("one")("constructor", {})).toMatchObject({ ok: false, kind: "input" });
    expect(await ask("one")("chooseFile", { name: "a" })).toMatchObject({
      ok: false,
    });
    expect(await ask("one")("openDesk", { which: "../other" })).toMatchObject({ ok: false, kind: "input" });
  });

  it("of a window whose desk was closed by another window is refused, so that no act goes astray", async () => {
    const [one, two] = [ask("first"), ask("second")];
    expect(await one("pulse", {})).toMatchObject({ ok: true });
    expect(await two("openDesk", { which: "sample" })).toEqual({ ok: true, value: { desk: "sample" } });
    expect(await one("pulse", {})).toMatchObject({
      ok: false,
      kind: "refused",
      message: expect.stringContaining("reload"),
    });
    expect(await two("pulse", {})).toMatchObject({ ok: true });
    expect(await ask("third")("pulse", {})).toMatchObject({ ok: true });
    expect(await one("openDesk", { which: "own" })).toMatchObject({ ok: true });
    expect(await one("pulse", {})).toMatchObject({ ok: true });
  });

  it("is refused when its frame is longer than a frame can be, announced or not", async () => {
    expect((await post("x".repeat(frameLimit + 1)).catch(() => null))?.status ?? 413).toBe(413);
    const chunked = post("x".repeat(frameLimit + 1), { "transfer-encoding": "chunked" });
    expect((await chunked.catch(() => null))?.status ?? 413).toBe(413);
    expect((await post("x".repeat(frameLimit))).status).toBe(200);
    expect((await post(pulse)).status).toBe(200);
  });

  it("goes to one place alone", async () => {
    expect((await post(pulse, {}, "/desk")).status).toBe(404);
    expect((await post(pulse, {}, "/")).status).toBe(404);
  });
});

describe("a backup", () => {
  it("is a download of the open desk", async () => {
    const { status, headers, body } = await get("/backup", { "sec-fetch-site": "same-origin" });
    expect(status).toBe(200);
    expect(headers["content-disposition"]).toMatch(/^attachment; filename=/);
    expect(body.slice(0, 15)).toBe("SQLite format 3");
  });
});

describe("a port", () => {
  it("that is taken is named in the refusal", async () => {
    const port = Number(new URL(server.origin).port);
    await expect(serveDesk({ desks, pageFolder, port })).rejects.toThrow(`Port ${port} is taken`);
  });
});
