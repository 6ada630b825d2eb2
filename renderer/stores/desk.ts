import { create, type StoreApi, type UseBoundStore } from "zustand";
import type { DeskAnswer, Settings } from "../../shared/api/answers.ts";
import type { Client } from "../../shared/api/api.ts";
import type { DeskChoice } from "../../shared/api/hostQuestions.ts";
import type { Arguments } from "../../shared/api/questions.ts";
import type { Person, Role } from "../../shared/words/person.ts";
import type { Policy } from "../../shared/words/policy.ts";
import type { Host } from "../host.ts";

export type DeskState = {
  /** Null until the desk answered for the first time. */
  readonly loaded: {
    readonly desk: DeskAnswer;
    readonly which: DeskChoice;
    readonly people: readonly Person[];
    readonly policy: Policy;
    readonly settings: Settings;
  } | null;
  /** Grows with every act on the desk, whoever did it; screens load again when it does. */
  readonly position: number;
  readonly problem: unknown;
  readonly load: () => Promise<void>;
  /** Asks for the pulse once; to be called every second. */
  readonly feelPulse: () => Promise<void>;
  readonly addPerson: (name: string, role: Role) => Promise<Person>;
  readonly sitDown: (person: string) => Promise<void>;
  /** Gives the person of that name a seat at this desk, adding them where the desk does not know them. */
  readonly bringAlong: (name: string, role: Role) => Promise<void>;
  readonly changeSettings: (change: Arguments<"changeSettings">) => Promise<void>;
  readonly setPolicy: (policy: Policy) => Promise<void>;
};

export type DeskStore = UseBoundStore<StoreApi<DeskState>>;

/** What is known of the desk itself, its people, its rules and this device's settings. */
export function createDeskStore(client: Client, host: Host): DeskStore {
  return create<DeskState>((set, get) => {
    const show = (change: Partial<NonNullable<DeskState["loaded"]>>): void => {
      const { loaded } = get();
      if (loaded !== null) set({ loaded: { ...loaded, ...change } });
    };
    return {
      loaded: null,
      position: 0,
      problem: null,
      load: async () => {
        try {
          set({ ...(await loadDesk(client, host)), problem: null });
        } catch (problem) {
          set({ problem });
        }
      },
      feelPulse: async () => {
        try {
          const { position } = await client.pulse({});
          if (get().problem !== null) await get().load();
          else if (position !== get().position)
            set({ position, loaded: (await loadDesk(client, host)).loaded });
        } catch (problem) {
          set({ problem });
        }
      },
      addPerson: async (name, role) => {
        const person = await client.addPerson({ name, role });
        show({ people: await client.people({}) });
        return person;
      },
      sitDown: async (person) => show({ settings: await client.changeSettings({ person }) }),
      bringAlong: async (name, role) => {
        const isNamesake = (person: Person): boolean => person.name.toLowerCase() === name.toLowerCase();
        const known = get().loaded?.people.find(isNamesake);
        await get().sitDown((known ?? (await get().addPerson(name, role))).id);
      },
      changeSettings: async (change) => show({ settings: await client.changeSettings(change) }),
      setPolicy: async (policy) => {
        const person = personAtDesk(get());
        if (person === null) throw new Error("Say who is at the desk first.");
        show({ policy: await client.setPolicy({ policy, as: person.id }) });
      },
    };
  });
}

/** Who is at the desk: one of its people, or nobody. */
export function personAtDesk({ loaded }: Pick<DeskState, "loaded">): Person | null {
  return loaded?.people.find((person) => person.id === loaded.settings.person) ?? null;
}

async function loadDesk(client: Client, host: Host): Promise<Pick<DeskState, "loaded" | "position">> {
  const [{ position }, desk, which, people, policy, settings] = await Promise.all([
    client.pulse({}),
    client.desk({}),
    host.desk(),
    client.people({}),
    client.policy({}),
    client.settings({}),
  ]);
  return { loaded: { desk, which, people, policy, settings }, position };
}
