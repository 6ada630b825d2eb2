/** The list with another item at a place, or without that place where it is null. */
export function replaceItem<Item>(list: readonly Item[], index: number, item: Item | null): readonly Item[] {
  return list.flatMap((old, at) => (at !== index ? [old] : item === null ? [] : [item]));
}

/** The list with one item moved so many places down (or up, below zero). */
export function moveItem<Item>(list: readonly Item[], index: number, by: number): readonly Item[] {
  const without = list.toSpliced(index, 1);
  return without.toSpliced(index + by, 0, ...list.slice(index, index + 1));
}
