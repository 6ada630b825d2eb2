import type { Stores } from "../../../stores/stores.ts";

/** Hands the article's last return to the person as a file that its pipeline can read. */
export async function saveReturnSlip(
  article: string,
  { client, host, notices }: Pick<Stores, "client" | "host" | "notices">,
): Promise<void> {
  try {
    const slip = await client.returnSlip({ article });
    const text = `${JSON.stringify(slip, null, 2)}\n`;
    await host.saveFile(`${slip.slug}-return-${slip.revision}.json`, "application/json", () => text);
  } catch (problem) {
    notices.getState().sayProblem(problem);
  }
}
