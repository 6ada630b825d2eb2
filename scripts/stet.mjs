// @ts-check
// The command line: `npm run --silent stet -- COMMAND …`. Installs and builds first where something is missing or stale.
import { spawn } from "node:child_process";
import { once } from "node:events";
import module from "node:module";
import os from "node:os";
import { pathToFileURL } from "node:url";
import { buildWhatIsStale } from "./setup/build.mjs";
import { installWhatIsMissing } from "./setup/install.mjs";
import { at, findNode, isNewEnough, run } from "./setup/places.mjs";

const program = at("out/cli/stet.js");

await run(async () => {
  await installWhatIsMissing();
  await buildWhatIsStale(process.argv[2] === "serve" ? ["cli", "renderer"] : ["cli"]);
  if (!isNewEnough()) return runWithOwnNode();
  process.argv[1] = program;
  // Half of the start would go into compiling what was compiled the last time.
  module.enableCompileCache?.(at(".cache/compiled"));
  await import(pathToFileURL(program).href);
  return undefined;
});

/** @returns {Promise<number>} */
async function runWithOwnNode() {
  const stet = spawn(findNode(), [program, ...process.argv.slice(2)], { stdio: "inherit" });
  // The terminal sends an interrupt to both; the command decides how it ends.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => stet.kill("SIGTERM"));
  const [code, signal] = await once(stet, "exit");
  return signal === null ? code : 128 + (os.constants.signals[/** @type {NodeJS.Signals} */ (signal)] ?? 0);
}
