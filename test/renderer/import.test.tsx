import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { fromBase64 } from "../../renderer/base64.ts";
import { fileOfText, sampleArticle } from "../fixtures/sampleArticle.ts";
import { openQueue, type Page } from "./page.tsx";

let page: Page;
afterEach(() => page.close());

function packageFile(id: string, headline: string): File {
  const { name, bytes } = sampleArticle({ id, headline });
  return new File([fromBase64(bytes) as Uint8Array<ArrayBuffer>], name);
}

async function chooseFiles(files: readonly File[]): Promise<void> {
  await page.user.keyboard("{Control>}o{/Control}");
  await page.user.upload(await screen.findByLabelText("Files to import"), [...files]);
}

test("many files at once: a bad one is refused by one sentence and the others are imported", async () => {
  page = await openQueue();
  await chooseFiles([
    packageFile("one", "One harbour is dredged"),
    new File(['{ "format": "stet-package/1", '], "broken.json"),
    packageFile("two", "Two ferries turn back"),
  ]);
  const outcomes = await screen.findByRole("list", { name: "Imported files" });
  await screen.findByText(/2 articles imported, 1 refused/);
  const [first, ...others] = within(outcomes).getAllByRole("listitem");
  expect(first?.textContent).toMatch(/^Refused.*broken\.json/);
  expect(others.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^AddedOne harbour is dredged.*[0-9]+ claims.*2 sources/),
    expect.stringMatching(/^AddedTwo ferries turn back/),
  ]);
});

test("Enter closes the outcomes of several, and opens the article where there is one", async () => {
  page = await openQueue();
  await chooseFiles([
    packageFile("one", "One harbour is dredged"),
    packageFile("two", "Two ferries turn back"),
  ]);
  await screen.findByText(/2 articles imported/);
  await page.user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await chooseFiles([packageFile("three", "Three boards decide")]);
  await screen.findByText(/1 article imported/);
  await page.user.keyboard("{Enter}");
  await screen.findByRole("heading", { level: 1, name: "Three boards decide" });
});

test("an article opens from the outcomes", async () => {
  page = await openQueue();
  await chooseFiles([packageFile("one", "One harbour is dredged")]);
  await page.user.click(await screen.findByRole("button", { name: "Open One harbour is dredged" }));
  await waitFor(() => expect(screen.queryByRole("main", { name: "Queue" })).toBeNull());
});

test("the person at the desk is the one who imported", async () => {
  page = await openQueue();
  await chooseFiles([packageFile("one", "One harbour is dredged")]);
  await screen.findByText(/1 article imported/);
  const { lines } = await page.desk.client.history({ article: "one" });
  expect(lines.map(({ personName }) => personName)).toEqual(["Mira Kern"]);
});

test("several texts of which none says that it is the draft are asked about", async () => {
  page = await openQueue();
  await chooseFiles([
    new File(["# The harbour is dredged\n\nDredging starts on 12 January.\n"], "harbour.md"),
    new File(["The board met. Dredging starts on 12 January.\n"], "minutes.txt"),
  ]);
  await screen.findByRole("dialog", { name: "Which one is the draft?" });
  await page.user.click(screen.getByRole("radio", { name: /harbour\.md/ }));
  await page.user.click(screen.getByRole("button", { name: "Import with sources" }));
  await screen.findByText(/1 article imported/);
  const review = await page.desk.client.review({ article: "harbour" });
  expect(review.sources).toHaveLength(1);
});

test("nothing pasted is not imported, not even by Enter on the button", async () => {
  page = await openQueue();
  await page.user.keyboard("{Control>}o{/Control}");
  const button = await screen.findByRole("button", { name: "Import the text" });
  await page.user.click(button);
  button.focus();
  await page.user.keyboard("{Enter}");
  expect(screen.getByRole("dialog", { name: "Import" })).toBeTruthy();
  expect((await page.desk.client.queue({})).rows).toEqual([]);
});

test("pasted words become a draft, on the queue as in the dialog", async () => {
  page = await openQueue();
  await screen.findByText("Nothing to review yet");
  fireEvent.paste(document.body, {
    clipboardData: { files: [], items: [], getData: () => "# The basin is deep\n\nIt is ten metres deep.\n" },
  });
  await screen.findByText(/1 article imported/);
  await page.user.click(screen.getByRole("button", { name: "Done" }));
  await page.user.keyboard("{Control>}{Shift>}v{/Shift}{/Control}");
  await page.user.type(
    await screen.findByLabelText("Paste a draft or a package"),
    "The quay is long{enter}{enter}It is a mile long.",
  );
  await page.user.click(screen.getByRole("button", { name: "Import the text" }));
  await screen.findByRole("button", { name: "Open The quay is long" });
});

test("cancelling stops at once; what is imported stays and the rest is not begun", async () => {
  let imported = 0;
  const held: (() => void)[] = [];
  page = await openQueue({
    between: async (name) => {
      if (name !== "importArticle") return;
      imported += 1;
      if (imported === 2) await new Promise<void>((go) => held.push(go));
    },
  });
  await chooseFiles(["a", "b", "c", "d"].map((id) => packageFile(id, `Article ${id}`)));
  const dialog = await screen.findByRole("dialog", { name: "Importing" });
  await within(dialog).findByText(/^1 of 4 articles/);
  await page.user.click(screen.getByRole("button", { name: "Cancel" }));
  await screen.findByText(/1 article imported; cancelled, 3 articles not begun/);
  held.forEach((go) => go());
  await screen.findByText(/2 articles imported; cancelled, 2 articles not begun/);
  expect(imported).toBe(2);
  expect((await page.desk.client.queue({})).rows).toHaveLength(2);
});

test("files dropped on the window are imported", async () => {
  page = await openQueue();
  await screen.findByText("Nothing to review yet");
  const files = [packageFile("one", "One harbour is dredged")];
  const dataTransfer = { types: ["Files"], files, items: [] };
  fireEvent.dragOver(document.body, { dataTransfer });
  expect(screen.getByText("Drop drafts, packages and sources to import them")).toBeTruthy();
  fireEvent.drop(document.body, { dataTransfer });
  await screen.findByRole("button", { name: "Open One harbour is dredged" });
});

test("files given on the command line are imported when the page opens", async () => {
  page = await openQueue({ given: [sampleArticle(), fileOfText("empty.md", "")] });
  await screen.findByText(/1 article imported, 1 refused/);
});
