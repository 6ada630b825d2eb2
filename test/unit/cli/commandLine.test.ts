import { mkdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../../electron/cli/commands.ts";
import { openCommandLine, type CommandLine } from "../../fixtures/commandLine.ts";
import { fileOfText, sampleArticle } from "../../fixtures/sampleArticle.ts";

let stet: CommandLine;
beforeEach(() => void (stet = openCommandLine()));
afterEach(() => stet.close());

describe("the command line", () => {
  it("explains itself when nothing is typed, and that is wrong usage", async () => {
    const { code, out } = await stet.run();
    expect(code).toBe(2);
    for (const { name, summary } of commands)
      expect(out).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, "mu"));
  });

  it("has help for the commands that begin with a word, and none for what is no command", async () => {
    const { out } = await stet.run("help", "person");
    expect(out.match(/^usage: .+/gmu)).toEqual([
      expect.stringMatching(/^usage: stet person add /u),
      "usage: stet person list",
    ]);
    expect(await stet.run("help", "frob")).toEqual({
      code: 2,
      out: "",
      err: 'There is no command "frob"; "stet help" lists them all.\n',
    });
  });

  it.each(commands.map(({ name }) => name))("has help for %s, which opens no desk", async (name) => {
    const asked = await stet.run(...name.split(" "), "--help");
    expect(asked).toEqual(await stet.run("help", ...name.split(" ")));
    expect(asked.code).toBe(0);
    expect(asked.out).toMatch(new RegExp(`^usage: stet ${name}`, "u"));
    expect((await stet.run("list")).out).toContain("0 new");
  });

  it.each([
    [["frob"], 'There is no command "frob"; "stet help" lists them all.'],
    [["person"], '"stet person" needs one word more: "person add" or "person list".'],
    [
      ["list", "--bogus"],
      "Unknown option '--bogus'; the usage is: stet list [--status STATUS] [--search WORDS]",
    ],
    [
      ["list", "--status", "done"],
      '--status cannot be "done"; use new, in_review, returned, rejected or approved.',
    ],
    [["show"], "Something is missing; the usage is: stet show ARTICLE [--as NAME]"],
    [["show", "a", "b"], "That is too much; the usage is: stet show ARTICLE [--as NAME]"],
    [["person", "add", "Mara"], "--role is missing; use checker, editor or lead."],
    [["show", "nothing"], 'There is no article "nothing" on this desk.'],
    [["serve", "--port", "http"], '--port cannot be "http"; use a number from 0 to 65535.'],
    [["backup", ""], /./u],
  ])("refuses %j with one sentence and exit code 2", async (args, sentence) => {
    const { code, out, err } = await stet.run(...args);
    expect(code).not.toBe(0);
    expect(out).toBe("");
    expect(err.trimEnd()).toMatch(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("says who is missing, and who is at the desk", async () => {
    await stet.run("person", "add", "Mara", "--role", "editor");
    const nobody = await stet.run("judge", "a", "c1", "query");
    expect(nobody).toMatchObject({ code: 2, err: expect.stringContaining("--as NAME") as string });
    const stranger = await stet.run("judge", "a", "c1", "query", "--as", "Otto");
    expect(stranger.code).toBe(2);
    expect(stranger.err).toContain('There is no "Otto" at this desk');
    expect((await stet.run("person", "list")).out).toMatch(/^Mara {2}editor {2}/u);
  });

  it("takes another desk by its file, and does not make one where a command only reads", async () => {
    const file = `${stet.home}/other.stet`;
    const absent = await stet.run("list", "--desk", file);
    expect(absent.code).toBe(2);
    expect(absent.err).toContain(`There is no desk at ${file}`);
    expect((await stet.run("--desk", file, "person", "add", "Lea", "--role", "lead")).code).toBe(0);
    expect((await stet.run("person", "list", "--desk", file)).out).toContain("Lea");
    expect((await stet.run("person", "list")).out).toContain("Nobody is at this desk yet");
  });

  it("warns on standard error of a desk in a folder that is synchronised, and still answers", async () => {
    const folder = `${stet.home}/Dropbox`;
    mkdirSync(folder);
    const added = await stet.run("person", "add", "Lea", "--role", "lead", "--desk", `${folder}/city.stet`);
    expect(added).toMatchObject({ code: 0, out: "Lea is at the desk now (lead).\n" });
    expect(added.err).toMatch(/^This desk lies in a folder that Dropbox synchronises, .*\.\n$/u);
  });

  it("refuses a file that is no desk", async () => {
    const file = stet.put({
      name: "notes.txt",
      bytes: Buffer.from("My notes, all day long.".repeat(99)).toString("base64"),
    });
    const { code, err } = await stet.run("list", "--desk", file);
    expect([code, err]).toEqual([2, '"notes.txt" is not a Stet desk: choose a file that Stet made.\n']);
  });
});

describe("stet serve", () => {
  it("imports the files that it is given, prints the address, and ends with 0 when it is asked to", async () => {
    const files = [sampleArticle(), fileOfText("bad.json", "{")].map(stet.put);
    stet.stop();
    const { code, out, err } = await stet.run("serve", ...files);
    expect(code).toBe(0);
    expect(out).toMatch(/^Stet is open at http:\/\/127\.0\.0\.1:\d+\/enter\/\S+\n/u);
    expect(err).toMatch(/^bad\.json .*\.\n$/u);
    expect((await stet.run("list")).out).toContain("harbour-dredging");
  });
});
