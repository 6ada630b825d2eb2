import type { FileChooserFile } from "./files.ts";

const told = "The ferry carries 40 cars on each crossing, the operator said in its report.";
const price = "A ticket for one car costs 12 dollars.";

/** A draft of our own with Markdown in it, and one hour that its source tells otherwise. */
export const ferryDraft: FileChooserFile = {
  name: "ferry.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify({
      format: "stet-package/1",
      article: {
        id: "ferry-1",
        slug: "ferry",
        headline: "The ferry carries 40 cars",
        body: [
          told.replace("40 cars", "**40 cars**"),
          "The first boat leaves Old Quay at 7 a.m. every day.",
          price,
        ].join("\n\n"),
      },
      sources: [
        { id: "s1", title: "The prices", publisher: "Harbour office", text: price },
        {
          id: "s2",
          title: "The report",
          publisher: "Ferry company",
          text: `${told} The first boat leaves Old Quay at 8 a.m. every day. The crossing takes 20 minutes.`,
        },
      ],
    }),
  ),
};
