/** This window among those of the same browser. */
export type Windows = {
  readonly id: string;
  /** Whether the window of that id is open now. */
  readonly isOpen: (id: string) => Promise<boolean>;
};

/** Tells windows apart by locks that each holds as long as it lives; where there are no locks, only this one is open. */
export function openWindow(locks: LockManager | null = navigator.locks ?? null): Windows {
  const id = crypto.randomUUID();
  // Held until the page is gone, whether it was closed or crashed. Where it is refused, others take us for gone.
  locks?.request(nameOf(id), () => new Promise(() => undefined)).catch(() => undefined);
  return {
    id,
    isOpen: async (other) => {
      if (other === id) return true;
      const held = (await locks?.query())?.held ?? [];
      return held.some(({ name }) => name === nameOf(other));
    },
  };
}

function nameOf(id: string): string {
  return `stet.window/${id}`;
}
