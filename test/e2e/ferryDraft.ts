import type { FileChooserFile } from "./files.ts";

const told = "The ferry carries 40 cars on each crossing, the operator said in its report.";
const price = "A ticket for one car costs 12 dollars.";

const body = [
  told.replace("40 cars", "**40 cars**"),
  "The first boat leaves Old Quay at 7 a.m. every day.",
  price,
].join("\n\n");

/** The draft as its pipeline would deliver it again, with some words in place of others. */
export function ferryDraftWith(changes: readonly (readonly [from: string, to: string])[]): FileChooserFile {
  return fileOf(changes.reduce((text, [from, to]) => text.replace(from, to), body));
}

function fileOf(text: string): FileChooserFile {
  const json = {
    format: "stet-package/1",
    article: { id: "ferry-1", slug: "ferry", headline: "The ferry carries 40 cars", body: text },
    sources: [
      { id: "s1", title: "The prices", publisher: "Harbour office", text: price },
      {
        id: "s2",
        title: "The report",
        publisher: "Ferry company",
        text: `${told} The first boat leaves Old Quay at 8 a.m. every day. The crossing takes 20 minutes. On Sundays the islanders pay nothing for a ticket on the ferry.`,
      },
    ],
  };
  return { name: "ferry.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(json)) };
}

/** A draft of our own with Markdown in it, and one hour that its source tells otherwise. */
export const ferryDraft: FileChooserFile = fileOf(body);
