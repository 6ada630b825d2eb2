import type { Review } from "../../../../shared/api/answers.ts";
import type { ExportFormat } from "../../../../shared/api/questions.ts";
import { exportName, mediaTypeOf } from "../../../../shared/publishing/formats.ts";
import type { Stores } from "../../../stores/stores.ts";

/**
 * Lets an article leave, and answers the name of its file; null where the person cancelled. The place is chosen first, since what
 * is approved can change while a dialog stands open, and the log is told last: an entry cannot be taken back.
 */
export async function exportFile(
  { client, host }: Pick<Stores, "client" | "host">,
  { id, slug }: Review["article"],
  format: ExportFormat,
  as: string,
): Promise<string | null> {
  let file = "";
  const name = await host.saveFile(exportName(slug, format), mediaTypeOf(format), async () => {
    const { text, hash } = await client.exportArticle({ article: id, format, as });
    file = hash;
    return text;
  });
  if (name !== null) await client.recordExport({ file, name });
  return name;
}
