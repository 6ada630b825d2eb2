import type { Handlers } from "../../shared/api/api.ts";
import type { DeskChoice } from "../../shared/api/hostQuestions.ts";
import type { IncomingFile } from "../../shared/packages/incoming.ts";
import { backUpDesk } from "../store/backup.ts";
import { closeDesk, openDesk, type Desk, type DeskOptions } from "../store/desk.ts";
import { countArticles } from "../store/views/articles.ts";
import { listPeople } from "../store/views/people.ts";
import { createHandlers } from "./handlers.ts";
import type { Memory } from "./settings.ts";

export type DesksOptions = Omit<DeskOptions, "file" | "name"> & {
  readonly own: string;
  /** What a new own desk is called; without it, as its file. */
  readonly ownName?: string;
  /** The sample desk is a file of its own, so that samples never enter the person's log. */
  readonly sample: string;
  /** The packages that a new sample desk is filled with. */
  readonly sampleFiles: readonly IncomingFile[];
  readonly memory: Memory;
};

/** The person's own desk and the sample desk, one of them open at a time; what a host serves. */
export type Desks = {
  readonly current: () => DeskChoice;
  readonly handlers: () => Handlers;
  /** Opens a desk in the place of the one that is open; where that fails, the one stays open. */
  readonly open: (which: DeskChoice) => Promise<void>;
  readonly backUp: (file: string) => Promise<void>;
  readonly close: () => void;
};

type Opened = { readonly which: DeskChoice; readonly desk: Desk; readonly handlers: Handlers };

/** Opens the person's own desk. Throws `Refusal` where it cannot be. */
export function openDesks(options: DesksOptions): Desks {
  let opened = openOwn(options);
  return {
    current: () => opened.which,
    handlers: () => opened.handlers,
    open: async (which) => {
      if (which === opened.which) return;
      const before = opened;
      opened = which === "own" ? openOwn(options) : await openSample(options, before);
      closeDesk(before.desk);
    },
    backUp: (file) => backUpDesk(opened.desk.db, file),
    close: () => closeDesk(opened.desk),
  };
}

function openOwn(options: DesksOptions): Opened {
  const { own, ownName } = options;
  const desk = openDesk({ ...options, file: own, ...(ownName === undefined ? {} : { name: ownName }) });
  return { which: "own", desk, handlers: createHandlers(desk, options.memory) };
}

/** The people of the own desk sit at the sample desk too; what they do there stays there. */
async function openSample(options: DesksOptions, own: Opened): Promise<Opened> {
  const desk = openDesk({ ...options, file: options.sample, name: "Sample desk" });
  const handlers = createHandlers(desk, options.memory);
  if (listPeople(desk.db).length === 0) await copyPeople(own, handlers);
  if (countArticles(desk.db) === 0)
    for (const { name, bytes } of options.sampleFiles)
      await handlers.importArticle({
        draft: { name, bytes: Buffer.from(bytes).toString("base64") },
        sources: [],
      });
  return { which: "sample", desk, handlers };
}

async function copyPeople(own: Opened, handlers: Handlers): Promise<void> {
  const { person } = await own.handlers.settings({});
  for (const { id, name, role } of listPeople(own.desk.db)) {
    const copy = await handlers.addPerson({ name, role });
    if (id === person) await handlers.changeSettings({ person: copy.id });
  }
}
