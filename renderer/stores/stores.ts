import { createContext, useContext } from "react";
import type { Client } from "../../shared/api/api.ts";
import type { Host } from "../host.ts";
import type { ActsStore } from "./acts.ts";
import type { DeskStore } from "./desk.ts";
import type { FormsStore } from "./forms.ts";
import type { HistoryStore } from "./history.ts";
import type { ImportingStore } from "./importing.ts";
import type { NoticesStore } from "./notices.ts";
import type { PlaceStore } from "./place.ts";
import type { QueueStore } from "./queue.ts";
import type { RecentStore } from "./recent.ts";
import type { RecheckingStore } from "./rechecking.ts";
import type { ReviewStore } from "./review.ts";
import type { VerifyingStore } from "./verifying.ts";

/** Everything that the screens share; built once in `main.tsx`, once per test in tests. */
export type Stores = {
  readonly client: Client;
  readonly host: Host;
  readonly desk: DeskStore;
  readonly place: PlaceStore;
  readonly notices: NoticesStore;
  readonly acts: ActsStore;
  readonly queue: QueueStore;
  readonly review: ReviewStore;
  readonly forms: FormsStore;
  readonly history: HistoryStore;
  readonly importing: ImportingStore;
  readonly recent: RecentStore;
  readonly rechecking: RecheckingStore;
  readonly verifying: VerifyingStore;
};

export const StoresContext = createContext<Stores | null>(null);

/** The stores of this page, for screens; components take props. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error("Stores are used outside <StoresContext>.");
  return stores;
}
