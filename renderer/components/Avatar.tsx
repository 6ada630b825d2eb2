import type { ReactNode } from "react";

/** The initials of a person: first and last name. */
export function Avatar({ name }: { readonly name: string | null }): ReactNode {
  return <span aria-hidden="true">{name === null ? "?" : initials(name)}</span>;
}

function initials(name: string): string {
  const names = name.trim().split(/\s+/);
  const chosen = names.length > 1 ? [names[0], names.at(-1)] : names;
  return chosen
    .map((one) => Array.from(one ?? "")[0] ?? "")
    .join("")
    .toUpperCase();
}
