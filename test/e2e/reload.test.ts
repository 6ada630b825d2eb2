import { afterAll, expect, it } from "vitest";
import { ferryDraft } from "./ferryDraft.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import { press, sitDownAndImport } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

it("keeps what is filled into the forms of the settings when the page is loaded again", () =>
  tell(openBrowserDesk(), async (desk) => {
    const { page } = desk;
    const openTab = async (name: string): Promise<void> => {
      await press(desk, "Control+4");
      await page.getByRole("tab", { name }).click();
    };
    await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
    await openTab("People");
    await page.getByRole("form", { name: "Add a person" }).getByLabel("Name").fill("Ada Li");
    await page.getByRole("tab", { name: "Rules" }).click();
    await page.getByLabel("Question 1", { exact: true }).fill("Is the headline true?");
    await page.reload();
    await page.getByRole("option", { name: /The ferry carries/ }).waitFor();
    await openTab("People");
    const name = page.getByRole("form", { name: "Add a person" }).getByLabel("Name");
    expect(await name.inputValue()).toBe("Ada Li");
    await page.getByRole("tab", { name: "Rules" }).click();
    expect(await page.getByLabel("Question 1", { exact: true }).inputValue()).toBe("Is the headline true?");
  }));
