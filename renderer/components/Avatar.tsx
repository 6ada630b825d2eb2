import type { ReactNode } from "react";

/** The initials of a person: first and last name. */
export function Avatar({ name }: { readonly name: string | null }): ReactNode {
  return <span aria-hidden="true">{initials(name)}</span>;
}

/** The first letters of the first and the last name. */
export function initials(name: string | null): string {
  if (name === null) return "?";
  const names = name.trim().split(/\s+/);
  const chosen = names.length > 1 ? [names[0], names.at(-1)] : names;
  return chosen
    .map((one) => Array.from(one ?? "")[0] ?? "")
    .join("")
    .toUpperCase();
}
