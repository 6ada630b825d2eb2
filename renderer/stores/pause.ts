/** Does its work once nothing has begun for so many milliseconds. */
export type Pause = { readonly begin: () => void };

export function createPause(milliseconds: number, work: () => void): Pause {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  return {
    begin: () => {
      if (waiting !== null) clearTimeout(waiting);
      waiting = setTimeout(work, milliseconds);
    },
  };
}
