import fc from "fast-check";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import type { Review } from "../../../shared/api/answers.ts";
import { publish } from "../../../shared/publishing/publish.ts";
import { approved, context, withText } from "./approved.ts";

const pageOf = (review: Review, changes: Partial<typeof context> = {}): Document => {
  const window = new Window();
  const parsed = new window.DOMParser().parseFromString(
    publish("html", review, { ...context, ...changes }).text,
    "text/html",
  );
  return parsed as unknown as Document;
};

describe("the page", () => {
  const page = pageOf(approved);

  test("shows the disclosure before the text, and the record after it", () => {
    const words = page.body.textContent;
    const places = [
      context.policy.disclosure,
      "Dredging of the eastern channel",
      "Sources",
      "let stand with a reason",
      "Log, entry 57",
    ];
    const found = places.map((each) => words.indexOf(each));
    expect(found.every((place, index) => place > (found[index - 1] ?? -1))).toBe(true);
  });

  test("speaks the article's language, and English where Stet speaks", () => {
    expect(page.querySelector("article")?.getAttribute("lang")).toBe("en-GB");
    expect(page.querySelector(".record")?.getAttribute("lang")).toBe("en");
  });

  test("links sources without telling where the reader came from", () => {
    const links = Array.from(page.querySelectorAll("a"));
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "https://port.example/press?id=3&lang=en",
    ]);
    expect(links.every((link) => link.getAttribute("rel")?.includes("noreferrer"))).toBe(true);
  });

  test("says of a source that its text was not kept", () => {
    expect(page.querySelectorAll(".sources li")[1]?.textContent).toBe("Gazette last week · text not kept");
  });

  test("lets nothing load or run, by policy and by content", () => {
    const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(publish("html", approved, context).text).not.toMatch(/@import|url\(|<link|src=/);
  });

  test("sets the marks of a headline where it can, and leaves them out where it cannot", () => {
    const review = withText("# Opera: *Lakmé* & `x < y` return **at last**\n\nIt returned.");
    const { head, body } = pageOf(review);
    expect(body.querySelector("h1")?.innerHTML).toBe(
      "Opera: <em>Lakmé</em> &amp; <code>x &lt; y</code> return <strong>at last</strong>",
    );
    expect(head.querySelector("title")?.textContent).toBe("Opera: Lakmé & x < y return at last");
    expect(publish("markdown", review, context).text).toContain(
      'headline: "Opera: Lakmé & x < y return at last"',
    );
  });

  test("reads as a sentence where the pipeline named no writer", () => {
    const { article } = approved;
    const unnamed = pageOf({ ...approved, article: { ...article, producer: null } });
    expect(unnamed.querySelector(".byline")?.textContent).toMatch(/^Written by an AI system\. Checked by/);
  });

  test("has one first heading", () => {
    const other = pageOf(withText("# Pier opens\n\n# Again\n\nThe pier opened.\n\nUnder\n===\n\nMore."));
    expect(Array.from(other.querySelectorAll("h1"), (heading) => heading.textContent)).toEqual([
      "Pier opens",
    ]);
  });
});

describe("machines read of the page", () => {
  const dataOf = (page: Document): Record<string, unknown> =>
    JSON.parse(page.querySelector("script")?.textContent ?? "") as Record<string, unknown>;
  const data = dataOf(pageOf(approved));

  test("that a model made it", () => {
    expect(data["digitalSourceType"]).toBe("https://schema.org/TrainedAlgorithmicMediaDigitalSource");
    expect(pageOf(approved).querySelector('meta[name="digital-source-type"]')?.getAttribute("content")).toBe(
      "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
    );
  });

  test("who wrote, checked and answers for it, and on what it rests", () => {
    expect(data).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Harbour dredging to start in March",
      inLanguage: "en-GB",
      dateCreated: "2026-11-04T08:12:00Z",
      dateModified: "2026-11-04T10:41:00.000Z",
      version: "2",
      wordCount: 34,
      author: { "@type": "Organization", name: "Wire desk" },
      editor: { "@type": "Person", name: "Bo Editor" },
      accountablePerson: { "@type": "Person", name: "Bo Editor" },
      contributor: [{ name: "Mara Kern" }, { name: "Ian Holt" }],
      isBasedOn: [
        { "@type": "CreativeWork", name: "Eastern channel: start of works", datePublished: "2026-11-03" },
        { "@type": "CreativeWork", name: "Gazette" },
      ],
    });
    expect(data["creditText"]).toMatch(/^Written by Wire desk \(AI, writer-4\)\. Checked by Mara Kern/);
  });

  test("no date that is none", () => {
    expect(data["isBasedOn"]).not.toHaveProperty([1, "datePublished"]);
  });

  test("the very words, whatever they are", () => {
    const hostile = "Pier </script><script>alert(1)</script> <!-- & \u2028 opens";
    const read = dataOf(pageOf(withText(`# ${hostile}\n\nThe pier </script> opened.`)));
    expect(read["headline"]).toBe(hostile);
  });
});

const attacks = [
  "<script>alert(1)</script>",
  "</title><script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  "[x](javascript:alert(1))",
  "[x](  JaVaScRiPt:alert(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](vbscript:x) [y](file:///etc/passwd) [z](//evil.example)",
  "![x](https://evil.example/beacon.png)",
  "![x][b]\n\n[b]: https://evil.example/beacon.png",
  '<https://ok.example/"onclick="x>',
  "<iframe src=https://evil.example></iframe>",
  "<meta http-equiv=refresh content='0;url=https://evil.example'>",
  "[x](https://ok.example 'a\" onclick=\"x')",
  "```html\n<script>\n```",
  "&lt;script&gt;&#60;script&#62;",
];

const allowed = new Set(
  "html head body meta title script style main article footer h1 h2 h3 h4 h5 h6 p div span a ol ul li dl dt dd time code pre cite small blockquote hr br em strong s table thead tbody tr th td".split(
    " ",
  ),
);
const attributes = new Set(
  "lang dir charset name content http-equiv type class role id href rel datetime start style".split(" "),
);

function expectHarmless(page: Document): void {
  const elements = Array.from(page.querySelectorAll("*"));
  for (const element of elements) {
    expect(allowed).toContain(element.tagName.toLowerCase());
    for (const { name } of Array.from(element.attributes)) expect(attributes).toContain(name);
  }
  expect(page.querySelectorAll("script")).toHaveLength(1);
  expect(page.querySelector("script")?.getAttribute("type")).toBe("application/ld+json");
  expect(page.querySelectorAll("style")).toHaveLength(1);
  expect(page.querySelectorAll("meta")).toHaveLength(7);
  for (const link of Array.from(page.querySelectorAll("a")))
    expect(link.getAttribute("href")).toMatch(/^https?:\/\//);
  // A column's alignment is the one style that Markdown may set.
  for (const styled of Array.from(page.querySelectorAll("[style]")))
    expect(styled.getAttribute("style")).toMatch(/^text-align:(?:left|right|center)$/);
}

/** An article with the words in every place where a pipeline or a person can put some. */
function infest(words: string): [Review, Partial<typeof context>] {
  const line = words.replaceAll(/\s+/g, " ").trim() || "x";
  const text = withText(`# ${line}\n\n${words}\n\nand ${words}`);
  const [source] = approved.sources;
  const infested = source && {
    ...source,
    title: words,
    publisher: words,
    author: words,
    url: `https://a.example/${words}`,
    publishedAt: words,
    retrievedAt: words,
  };
  const review = {
    ...text,
    article: {
      ...text.article,
      language: words,
      createdAt: words,
      producer: { name: words, model: words, promptDigest: null, cost: null },
    },
    sources: infested === undefined ? [] : [infested, { ...infested, url: words }],
    claims: approved.claims,
    decisions: text.decisions.map((decision) => ({ ...decision, note: words })),
  };
  const people = context.people.map((person) => ({ ...person, name: words }));
  return [review, { people, policy: { ...context.policy, disclosure: words } }];
}

describe("nothing that was imported runs, loads or leads elsewhere", () => {
  test.for(attacks)("%s", (words) => {
    expectHarmless(pageOf(...infest(words)));
  });

  test("any words", () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...attacks), fc.string({ maxLength: 12 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(words, (parts) => expectHarmless(pageOf(...infest(parts.join(" ").toWellFormed())))),
      { numRuns: 60 },
    );
  });
});
