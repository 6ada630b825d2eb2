import { useStores } from "../../stores/stores.ts";

/** Finds the name of a person of the desk by id; an id that the desk does not know is shown as it is. */
export function usePersonName(): (person: string | null) => string {
  const people = useStores().desk((state) => state.loaded?.people);
  return (person) => people?.find(({ id }) => id === person)?.name ?? person ?? "Nobody";
}
