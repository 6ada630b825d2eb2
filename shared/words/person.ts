export const roles = ["checker", "editor", "lead"] as const;
export type Role = (typeof roles)[number];

/** Somebody of the desk. Identity is declared, not authenticated. */
export type Person = { readonly id: string; readonly name: string; readonly role: Role };

/** The way in by which an act reached the desk. */
export const ways = ["desktop", "browser", "cli"] as const;
export type Way = (typeof ways)[number];
