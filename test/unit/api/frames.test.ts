import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reply } from "../../../shared/api/api.ts";
import { frameLimit, messageLimit, pieceLimit, writeFrame } from "../../../shared/api/frameFormat.ts";
import { createFrameAnswerer, createFramedAsk } from "../../../shared/api/frames.ts";
import { waitingLimit } from "../../../shared/api/waitingParts.ts";

type Sent = { readonly ask: string; readonly answer: string };

/** A page and a host that echoes what it was asked, with every frame that passed between them. */
function echo(
  answer = async (name: string, args: unknown): Promise<Reply> => ({ ok: true, value: { name, args } }),
) {
  const sent: Sent[] = [];
  const answerFrame = createFrameAnswerer(answer);
  const send = async (ask: string) => {
    const reply = await answerFrame(ask);
    sent.push({ ask, answer: reply });
    return reply;
  };
  return { sent, send, answerFrame, ask: createFramedAsk(send, "page") };
}

const sizeOf = (frame: string) => Math.max(Buffer.byteLength(frame, "utf8"), frame.length);

describe("frames", () => {
  it("carry any JSON value there and back unchanged", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), fc.jsonValue(), async (name, args) => {
        const { ask } = echo();
        expect(await ask(name, args)).toEqual({
          ok: true,
          value: { name, args: JSON.parse(JSON.stringify(args)) },
        });
      }),
    );
  });

  it("carry any text of any length, lone surrogates included, in frames of at most 256 KB", async () => {
    const unit = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(unit, fc.integer({ min: 1, max: 500_000 }), async (piece, length) => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const { ask, sent } = echo();
        const reply = await ask("text", { text });
        expect(reply.ok && (reply.value as { args: { text: string } }).args.text === text).toBe(true);
        for (const { ask: there, answer: back } of sent)
          expect(Math.max(sizeOf(there), sizeOf(back))).toBeLessThanOrEqual(frameLimit);
      }),
      { numRuns: 12 },
    );
  });

  it("are one each way for a short question", async () => {
    const { ask, sent } = echo();
    await ask("pulse", {});
    expect(sent).toHaveLength(1);
  });

  it("of calls that run at once do not mix, whichever order they arrive in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.nat(3), { minLength: 2, maxLength: 6 }),
        async (scheduler, sizes) => {
          const { answerFrame } = echo();
          const ask = createFramedAsk(scheduler.scheduleFunction(answerFrame), "page");
          const texts = sizes.map((size, index) => String(index).repeat(size * pieceLimit + 1));
          const asking = Promise.all(texts.map((text) => ask("text", text)));
          await scheduler.waitFor(asking);
          const replies = await asking;
          expect(replies.map((reply) => reply.ok && (reply.value as { args: string }).args)).toEqual(texts);
        },
      ),
      { numRuns: 10 },
    );
  });

  it("of two pages that count their calls alike do not mix", async () => {
    const { send } = echo();
    const [one, two] = [createFramedAsk(send, "one"), createFramedAsk(send, "two")];
    const long = "x".repeat(3 * pieceLimit);
    const replies = await Promise.all([one("a", long), two("b", long)]);
    expect(replies.map((reply) => reply.ok && (reply.value as { name: string }).name)).toEqual(["a", "b"]);
  });
});

describe("an abandoned message", () => {
  const start = (call: string) => writeFrame({ kind: "ask", call, part: 0, parts: 2, piece: '{"name":"a",' });
  const end = (call: string) => writeFrame({ kind: "ask", call, part: 1, parts: 2, piece: '"args":1}' });

  it("is dropped when too many newer ones wait, and the page is told to try again", async () => {
    const { send } = echo();
    for (let call = 0; call <= waitingLimit; call += 1) await send(start(`c${call}`));
    expect(await send(end("c0"))).toMatch(/^refused c0 .*interrupted/s);
    expect(await send(end("c1"))).toMatch(/^reply c1 /);
  });

  it("is dropped when too many characters wait", async () => {
    const { send } = echo();
    const parts = messageLimit / pieceLimit - 1;
    const piece = " ".repeat(pieceLimit);
    for (const call of ["old", "mid", "new"])
      for (let part = 0; part < Math.floor(parts) - 1; part += 1)
        await send(writeFrame({ kind: "ask", call, part, parts: Math.floor(parts), piece }));
    const last = (call: string) =>
      send(
        writeFrame({ kind: "ask", call, part: Math.floor(parts) - 1, parts: Math.floor(parts), piece: "1" }),
      );
    expect(await last("old")).toMatch(/^refused old /);
    expect(await last("new")).toMatch(/^refused new .*understand/s);
  });

  it("answer is dropped too, and the page is told", async () => {
    const { send } = echo(async () => ({ ok: true, value: "x".repeat(2 * pieceLimit) }));
    const question = (call: string) =>
      writeFrame({ kind: "ask", call, part: 0, parts: 1, piece: '{"name":"a","args":{}}' });
    for (let call = 0; call <= waitingLimit; call += 1) await send(question(`c${call}`));
    const more = (call: string) => send(writeFrame({ kind: "more", call, part: 1, parts: 3, piece: "" }));
    expect(await more("c0")).toMatch(/^refused c0 .*interrupted/s);
    expect(await more("c1")).toMatch(/^reply c1 1 3\n/);
  });
});

describe("a refusal", () => {
  it("answers a question of more than 64 MB with a sentence, before anything is sent", async () => {
    const { ask, sent } = echo();
    const reply = await ask("importArticle", "x".repeat(messageLimit));
    expect(reply).toMatchObject({ ok: false, kind: "input", message: expect.stringContaining("64 MB") });
    expect(sent).toHaveLength(0);
  });

  it("answers a page that announces more than 64 MB at its first frame", async () => {
    const { send } = echo();
    const frame = writeFrame({ kind: "ask", call: "c", part: 0, parts: 9999, piece: "" });
    expect(await send(frame)).toMatch(/^refused c .*64 MB/s);
  });

  it("takes the place of an answer of more than 64 MB", async () => {
    const { ask } = echo(async () => ({ ok: true, value: "x".repeat(messageLimit) }));
    expect(await ask("a", {})).toMatchObject({ ok: false, message: expect.stringContaining("64 MB") });
  });

  it("answers whatever is no frame, a part out of turn, and a question that is no question", async () => {
    const { send } = echo();
    const wrong = [
      "",
      "hello",
      "ask c 1 1\n",
      "ask c 0 0\n",
      "ask c 0 1\n{}",
      "ask c 0 1\n[",
      "reply c 0 1\n1",
      "more c 0 1\n",
    ];
    for (const text of [...wrong, "ask c 1 3\nx", `ask c 0 1\n${" ".repeat(frameLimit)}`])
      expect(await send(text)).toMatch(/^refused /);
  });

  it("of any text at all is a frame itself", async () => {
    const { send } = echo();
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await send(text)).toMatch(/^refused (c|unknown|[\w-]+) 0 1\n"/);
      }),
    );
  });

  it("of a host that answers nonsense is a fault, not an exception", async () => {
    const ask = createFramedAsk(async () => "nonsense", "page");
    expect(await ask("pulse", {})).toMatchObject({ ok: false, kind: "fault" });
  });
});
