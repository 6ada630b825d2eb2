import type { Handlers } from "../../shared/api/api.ts";
import type { Desk } from "../store/desk.ts";
import { headPosition } from "../store/history.ts";
import { findSyncWarning } from "../store/places.ts";
import { getText } from "../store/texts.ts";
import { countArticles, listQueue } from "../store/views/articles.ts";
import { version } from "./version.ts";

/** What is on the desk, without opening any of it. */
export function createQueueHandlers(desk: Desk): Pick<Handlers, "desk" | "pulse" | "queue" | "text"> {
  return {
    desk: () => ({
      id: desk.id,
      name: desk.name,
      file: desk.file,
      device: desk.device.id,
      account: desk.device.account,
      way: desk.way,
      version,
      checker: desk.checker.version,
      articles: countArticles(desk.db),
      warning: findSyncWarning(desk.file),
    }),
    pulse: () => ({ position: headPosition(desk.db) }),
    queue: ({ limit = 100, ...filter }) => listQueue(desk.db, { ...filter, limit }),
    text: ({ hash }) => getText(desk.db, hash),
  };
}
