/** Remembers the values that were asked for last, and makes those that it has not. */
export type Recent<Value> = { readonly remember: (key: string, make: () => Value) => Value };

export function createRecent<Value>(most: number): Recent<Value> {
  const values = new Map<string, { readonly value: Value }>();
  return {
    remember: (key, make) => {
      const known = values.get(key);
      const entry = known ?? { value: make() };
      values.delete(key);
      values.set(key, entry);
      if (values.size > most) values.delete(values.keys().next().value!);
      return entry.value;
    },
  };
}
