import initial from "./1-initial.sql?raw";

/** Every migration in order; a desk's `user_version` counts those it went through. Never edit a released one. */
export const migrations: readonly string[] = [initial];
