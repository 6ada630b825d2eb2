import { describe, expect, it } from "vitest";
import { findLeftOut } from "../../../shared/checking/leftOut.ts";

const first = `The harbour board of Velmouth will dredge the inner basin from 12 January 2027. The work takes eleven weeks. Brandt Marine gets the contract for 1.2 million euros, the board said. Fishing crews lose their berths while the work lasts, and nobody will pay them for it. Follow us for more news from the harbour.`;
const second = `Crews of the fishing fleet lose their berths while the dredging lasts, and the town will not pay them for it. The mayor opened a new bakery in the old town.`;
const draft = `# Velmouth dredges its harbour

The harbour board of Velmouth will dredge the inner basin from January. The works last eleven weeks.`;

const sources = [
  { id: "s1", text: first },
  { id: "s2", text: second },
  { id: "s3", text: null },
];
const find = (changes: Partial<Parameters<typeof findLeftOut>[0]> = {}) =>
  findLeftOut({ text: draft, sources, rests: [], ...changes }).map(({ source, start, end, also }) => {
    const text = sources.find(({ id }) => id === source)?.text ?? "";
    return { words: text.slice(start, end), source, also: also.map((one) => one.source) };
  });

describe("what a draft leaves out of its sources", () => {
  it("is what they say of its topic and it does not, the most important first", () => {
    const words = find().map((one) => one.words);
    expect(words.slice(0, 2).join(" ")).toContain("Brandt Marine gets the contract");
    expect(words.slice(0, 2).join(" ")).toContain("lose their berths");
    expect(words.at(-1)).toBe("The mayor opened a new bakery in the old town.");
  });

  it("is not what the draft says in its own words, or what speaks to the reader", () => {
    const words = find()
      .map((one) => one.words)
      .join(" ");
    expect(words).not.toContain("will dredge the inner basin");
    expect(words).not.toContain("Follow us");
  });

  it("is told once where several sources say it", () => {
    const berths = find().filter(({ words }) => words.includes("berths"));
    expect(berths).toHaveLength(1);
    expect(new Set([berths[0]?.source, ...(berths[0]?.also ?? [])])).toEqual(new Set(["s1", "s2"]));
  });

  it("is not a passage on which a claim rests", () => {
    const start = first.indexOf("Brandt");
    const rests = [{ source: "s1", start, end: start + 12 }];
    expect(find({ rests }).some(({ words }) => words.includes("Brandt"))).toBe(false);
  });

  it("is nothing where there are no sources, or no sentences in them", () => {
    expect(find({ sources: [] })).toEqual([]);
    expect(find({ sources: [{ id: "s1", text: "Menu\nHome\nNews" }] })).toEqual([]);
  });
});
