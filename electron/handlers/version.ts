import packageJson from "../../package.json" with { type: "json" };

/** The version of this Stet. */
export const version: string = packageJson.version;
