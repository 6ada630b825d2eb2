import "./layout.ts";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { answer } from "../../shared/api/api.ts";
import type { DeskChoice } from "../../shared/api/hostQuestions.ts";
import type { FileBytes } from "../../shared/api/questions.ts";
import type { CommandId } from "../../shared/commands.ts";
import type { Role } from "../../shared/words/person.ts";
import { App } from "../../renderer/App.tsx";
import type { Host } from "../../renderer/host.ts";
import { openDirectLivePort } from "../fixtures/directLivePort.ts";
import { openMemoryDesk, type MemoryDesk, type MemoryDeskOptions } from "../fixtures/memoryDesk.ts";

export type SavedFile = { readonly name: string; readonly mediaType: string; readonly text: string };

/** The whole page over a real desk in a folder of its own. */
export type Page = {
  readonly user: UserEvent;
  readonly desk: MemoryDesk;
  /** What the person let the host save. */
  readonly saved: readonly SavedFile[];
  /** Runs a command as the desktop's menu bar does. */
  readonly choose: (command: CommandId) => void;
  readonly close: () => void;
};

export type PageOptions = MemoryDeskOptions & {
  /** Sits at the desk from the start; nobody does where it is left out. */
  readonly person?: { readonly name: string; readonly role: Role };
  /** Done before the page opens. */
  readonly before?: (desk: MemoryDesk) => Promise<void>;
  /** Comes between the page and the desk, as a slow or broken way would. */
  readonly between?: (name: string) => Promise<void>;
  /** The name under which a person has a file saved; null where they cancel. As suggested where it is left out. */
  readonly saveAs?: (suggested: string) => string | null;
  /** Given to Stet from outside. */
  readonly given?: readonly FileBytes[];
};

/** Opens the page; `close` puts everything away. */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const desk = openMemoryDesk(options);
  const sample = openMemoryDesk();
  if (options.person !== undefined) {
    const { id } = await desk.addPerson(options.person.name, options.person.role);
    await desk.client.changeSettings({ person: id });
  }
  await options.before?.(desk);
  const saved: SavedFile[] = [];
  const listeners = new Set<(command: CommandId) => void>();
  const host = hostOf({ own: desk, sample }, options, saved, listeners);
  render(<App host={host} livePort={openDirectLivePort()} mac={false} nonce="" />);
  return {
    user: userEvent.setup(),
    desk,
    saved,
    choose: (command) => listeners.forEach((listener) => listener(command)),
    close: () => {
      cleanup();
      // What a window keeps goes with it.
      sessionStorage.clear();
      desk.close();
      sample.close();
    },
  };
}

/** Opens the page with Mira, an editor, at the desk, and waits for the queue. */
export async function openQueue(options: PageOptions = {}): Promise<Page> {
  const page = await openPage({ person: { name: "Mira Kern", role: "editor" }, ...options });
  await screen.findByRole("main", { name: "Queue" });
  return page;
}

function hostOf(
  desks: Readonly<Record<DeskChoice, MemoryDesk>>,
  options: PageOptions,
  saved: SavedFile[],
  listeners: Set<(command: CommandId) => void>,
): Host {
  let which: DeskChoice = "own";
  let given = options.given ?? [];
  return {
    kind: "browser",
    ask: async (name, args) => {
      await options.between?.(name);
      return overJson(await answer(desks[which].handlers, name, overJson(args)));
    },
    desk: async () => which,
    openDesk: async (choice) => {
      which = choice;
    },
    saveFile: async (suggested, mediaType, make) => {
      const name = options.saveAs === undefined ? suggested : options.saveAs(suggested);
      if (name !== null) saved.push({ name, mediaType, text: await make() });
      return name;
    },
    backUp: async () => true,
    openLink: async () => true,
    openedFiles: async () => {
      const files = given;
      given = [];
      return { files, problems: [] };
    },
    showKeys: async () => undefined,
    onCommand: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFiles: () => () => undefined,
    onLeaving: () => () => undefined,
  };
}

/** What crosses a boundary: nothing but what JSON can hold. */
function overJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
