/** What the queue calls the approved articles that have not left since their approval. */
export const notExportedLabel = "Not yet exported";
