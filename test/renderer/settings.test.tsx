import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openQueue, type Page, type PageOptions } from "./page.tsx";

let page: Page;
afterEach(() => page.close());

async function openSettings(tab: string, options: PageOptions = {}): Promise<void> {
  page = await openQueue(options);
  await page.user.keyboard("{Control>}4{/Control}");
  await page.user.click(await screen.findByRole("tab", { name: tab }));
}

test("a person is added, and sits down by P and one press", async () => {
  await openSettings("People");
  const form = screen.getByRole("form", { name: "Add a person" });
  await page.user.type(within(form).getByLabelText("Name"), "Ada Lind");
  await page.user.click(within(form).getByRole("button", { name: "Add" }));
  await screen.findByText("Ada Lind is one of the desk’s people now.");
  screen.getByRole("button", { name: "Change seats…" }).focus();
  await page.user.keyboard("p");
  const dialog = await screen.findByRole("dialog", { name: "Who is at the desk?" });
  await page.user.click(within(dialog).getByRole("button", { name: /Ada Lind/ }));
  await screen.findByRole("button", { name: /Ada Lind is at the desk/ });
});

test("a refusal is said in the desk's own sentence, and stays until it is closed", async () => {
  await openSettings("People");
  const form = screen.getByRole("form", { name: "Add a person" });
  await page.user.type(within(form).getByLabelText("Name"), "mira kern");
  await page.user.click(within(form).getByRole("button", { name: "Add" }));
  const notices = screen.getByRole("log", { name: "Notices" });
  await within(notices).findByText("Mira Kern is at this desk already; use another name.");
  await page.user.click(within(notices).getByRole("button", { name: "Close the notice" }));
  expect(notices.textContent).toBe("");
});

test("the theme is chosen, kept, and put on the page", async () => {
  await openSettings("Appearance");
  await page.user.click(screen.getByRole("radio", { name: "Dark" }));
  await waitFor(() => expect(document.documentElement.dataset["theme"]).toBe("dark"));
  expect(await page.desk.client.settings({})).toMatchObject({ theme: "dark" });
  await page.user.click(screen.getByRole("radio", { name: "As the system" }));
  await waitFor(() => expect(document.documentElement.dataset["theme"]).toBeUndefined());
});

test("rules are saved as an act, after a look at what changes", async () => {
  await openSettings("Rules");
  expect(screen.getByRole("button", { name: "Save the rules…" }).getAttribute("aria-disabled")).toBe("true");
  await page.user.click(screen.getByRole("checkbox", { name: "Checkers" }));
  await page.user.click(screen.getByRole("radio", { name: /Flagged claims/ }));
  await page.user.clear(screen.getByLabelText("Question 1"));
  await page.user.type(screen.getByLabelText("Question 1"), "Is the headline true?");
  await page.user.click(screen.getByRole("button", { name: "Save the rules…" }));

  const dialog = await screen.findByRole("dialog", { name: "Change the rules?" });
  expect(
    within(dialog)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    "Approving is for: checker, editor, lead (before: editor, lead).",
    "Only flagged claims need a verdict (before: every claim).",
    "The question “Does the text carry the headline?” becomes “Is the headline true?”",
  ]);
  await page.user.click(within(dialog).getByRole("button", { name: "Change the rules" }));
  await screen.findByText("The new rules hold from now on.");
  const policy = await page.desk.client.policy({});
  expect(policy).toMatchObject({ version: 2, judge: "flagged", approvers: ["checker", "editor", "lead"] });
  expect(policy.rubric[0]).toMatchObject({ id: "headline", question: "Is the headline true?" });
  const { lines } = await page.desk.client.history({ limit: 1 });
  expect(lines[0]).toMatchObject({ kind: "policy_set", personName: "Mira Kern" });
});

test("rules that are changed wait for whoever leaves them, and are saved by the key of every form", async () => {
  await openSettings("Rules");
  await page.user.type(screen.getByLabelText("Disclosure"), " Ask us.");
  await page.user.keyboard("{Alt>}1{/Alt}");
  screen.getByRole("heading", { name: "People" });
  await page.user.keyboard("{Control>}1{/Control}");
  await screen.findByRole("main", { name: "Queue" });
  await page.user.keyboard("{Control>}4{/Control}{Alt>}2{/Alt}");
  screen.getByRole("tab", { name: "Rules not saved" });
  expect(screen.getByLabelText<HTMLTextAreaElement>("Disclosure").value).toMatch(/ Ask us\.$/u);
  await page.user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByRole("dialog", { name: "Change the rules?" });
  await page.user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByText("The new rules hold from now on.");
  expect((await page.desk.client.policy({})).disclosure).toMatch(/ Ask us\.$/u);
  screen.getByRole("tab", { name: "Rules" });
});

test("changes that somebody else's rules overtook are told, not written over them", async () => {
  await openSettings("Rules");
  await page.user.type(screen.getByLabelText("Disclosure"), " Ask us.");
  const policy = await page.desk.client.policy({});
  const [person] = await page.desk.client.people({});
  await page.desk.client.setPolicy({ policy: { ...policy, judge: "flagged" }, as: person?.id ?? "" });
  await screen.findByText(/Somebody changed the rules meanwhile\. .* of version 1;/u, {}, { timeout: 4000 });
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /Flagged claims/ }).checked).toBe(true);
});

test("every tab of the settings has a key, and the keyboard begins at the tab that is open", async () => {
  page = await openQueue();
  await page.user.keyboard("{Control>}4{/Control}");
  const people = await screen.findByRole("tab", { name: "People" });
  await waitFor(() => expect(document.activeElement).toBe(people));
  for (const [key, heading] of [
    ["2", "Rules"],
    ["3", "Appearance"],
    ["4", "Keys"],
    ["5", /desk/iu],
    ["1", "People"],
  ] as const) {
    await page.user.keyboard(`{Alt>}${key}{/Alt}`);
    screen.getByRole("heading", { level: 1, name: heading });
  }
  expect(document.activeElement).toBe(people);
  await page.user.keyboard("{ArrowRight}");
  await screen.findByRole("heading", { level: 1, name: "Rules" });
});

test("a name that somebody began to give waits for them, and Ctrl+Enter gives it", async () => {
  await openSettings("People");
  await page.user.type(screen.getByLabelText("Name"), "Ada Lind");
  await page.user.keyboard("{Alt>}3{/Alt}{Alt>}1{/Alt}");
  await page.user.click(screen.getByLabelText("Name"));
  await page.user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByText("Ada Lind is one of the desk’s people now.");
});

test("what is added to the rules is in hand, and a closed save says what is missing", async () => {
  await openSettings("Rules");
  await page.user.click(screen.getByRole("button", { name: "Add a question" }));
  expect(document.activeElement).toBe(screen.getByLabelText("Question 11"));
  await page.user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByText("A question of the rubric is empty.", { selector: ".notice span" });
  await page.user.keyboard("Was it read aloud?");
  await page.user.click(screen.getByRole("button", { name: "Add a reason to Withdraw" }));
  await page.user.keyboard("Too early{Control>}{Enter}{/Control}");
  await screen.findByText("New in the rubric: “Was it read aloud?”");
});

test("a new criterion and a new reason get names of their own", async () => {
  await openSettings("Rules");
  await page.user.click(screen.getByRole("button", { name: "Add a question" }));
  await page.user.type(screen.getByLabelText("Question 11"), "Are all numbers sourced?");
  await page.user.click(screen.getByRole("button", { name: "Add a reason to Withdraw" }));
  await page.user.type(screen.getByLabelText("Withdraw: reason 1"), "Decided too early");
  await page.user.click(screen.getByRole("button", { name: "Save the rules…" }));
  await page.user.click(await screen.findByRole("button", { name: "Change the rules" }));
  await screen.findByText("The new rules hold from now on.");
  const policy = await page.desk.client.policy({});
  expect(policy.rubric[10]).toMatchObject({ id: "are-all-numbers-sourced", required: true });
  expect(policy.reasons.withdraw).toEqual([{ code: "decided-too-early", label: "Decided too early" }]);
});

test("where there is a lead, nobody else changes the rules, and the button says so", async () => {
  await openSettings("Rules", { before: async (desk) => void (await desk.addPerson("Lea Brandt", "lead")) });
  await page.user.click(screen.getByRole("checkbox", { name: "Checkers" }));
  const save = screen.getByRole("button", { name: "Save the rules…" });
  expect(save.getAttribute("aria-description")).toBe("Only a lead changes the rules of this desk.");
  await page.user.click(save);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a command gets another key, works with it, and refuses one that is taken", async () => {
  await openSettings("Keys");
  await page.user.click(screen.getByRole("button", { name: "Change the key for Keys" }));
  await screen.findByRole("dialog", { name: "A key for “Keys”" });
  await page.user.keyboard("p");
  expect(screen.getByText("“Who is at the desk…” has this key; change that one first.")).toBeTruthy();
  await page.user.keyboard("z");
  await page.user.click(screen.getByRole("button", { name: "Use this key" }));
  await waitFor(async () =>
    expect((await page.desk.client.settings({})).keys).toEqual({ "sheet.open": "Z" }),
  );
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await page.user.keyboard("z");
  await screen.findByRole("dialog", { name: "Keys" });
});

test("the place of the desk's file and its backup are told", async () => {
  await openSettings("Desk and backup");
  expect(screen.getByText(page.desk.desk.file)).toBeTruthy();
  await page.user.click(screen.getByRole("button", { name: "Back up…" }));
  await screen.findByText("The desk is backed up.");
});

test("a desk in a synchronised folder is said to be in danger, and any other is not", async () => {
  await openSettings("Desk and backup");
  await screen.findByText(/The whole desk is one file/);
  expect(screen.queryByText(/synchronises/)).toBeNull();
  page.close();

  const home = mkdtempSync(path.join(tmpdir(), "stet-synced-"));
  const folder = path.join(home, "Dropbox");
  mkdirSync(folder);
  try {
    await openSettings("Desk and backup", { folder });
    await screen.findByText(/This desk lies in a folder that Dropbox synchronises, .* move it elsewhere/);
  } finally {
    page.close();
    rmSync(home, { recursive: true, force: true });
  }
});

test("a question gets its drafts and its check, and the change says so", async () => {
  await openSettings("Rules");
  await page.user.selectOptions(screen.getByLabelText("Question 8 is asked of"), "drafts with quotations");
  await page.user.selectOptions(
    screen.getByLabelText("Stet looks up for question 8"),
    "It rests on enough sources",
  );
  await page.user.selectOptions(screen.getByLabelText("Stet looks up for question 1"), "Nothing");
  await page.user.click(screen.getByRole("button", { name: "Save the rules…" }));
  await screen.findByText(/is asked of drafts with quotations \(before: every draft\)/);
  await screen.findByText(/Stet looks up: “It rests on enough sources” \(2\)/);
  await page.user.click(await screen.findByRole("button", { name: "Change the rules" }));
  await screen.findByText("The new rules hold from now on.");
  const { rubric } = await page.desk.client.policy({});
  expect(rubric[7]).toMatchObject({ when: "quotations", check: { kind: "least_sources", count: 2 } });
  expect(rubric[0]).not.toHaveProperty("check");
});
