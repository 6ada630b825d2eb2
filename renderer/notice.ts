/** One thing that the app says. `refused` stays until it is closed; `done` and `said` go by themselves. */
export type Notice = {
  readonly id: number;
  readonly tone: "said" | "done" | "refused";
  readonly sentence: string;
  /** What it is about: a newer one about the same takes its place. */
  readonly about: string | null;
  readonly action: { readonly title: string; readonly run: () => void } | null;
};
