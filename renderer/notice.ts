/** One thing that the app says. `refused` stays until it is closed; `done` and `said` go by themselves. */
export type Notice = {
  readonly id: number;
  readonly tone: "said" | "done" | "refused";
  readonly sentence: string;
  readonly action: { readonly title: string; readonly run: () => void } | null;
};
