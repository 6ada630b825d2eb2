// @ts-check
// Opens the desk: in Electron where it can be had, else in the person's browser. `--desktop`, `--browser` choose by hand.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { buildWhatIsStale } from "./setup/build.mjs";
import { downloadElectron, findDesktopObstacle, findElectron } from "./setup/electron.mjs";
import { installWhatIsMissing } from "./setup/install.mjs";
import { openInBrowser } from "./setup/openInBrowser.mjs";
import { Problem, at, findNode, root, run } from "./setup/places.mjs";

const flags = new Set(["--desktop", "--browser", "--no-open"]);
const given = process.argv.slice(2);
const files = given.filter((argument) => !flags.has(argument));

await run(async () => {
  await installWhatIsMissing();
  if (given.includes("--browser")) return openBrowser();
  const isChosen = given.includes("--desktop");
  const electron = await getElectron(isChosen);
  if (electron.program !== null) {
    const code = await openDesktop(electron.program);
    if (code === 0 || isChosen) return code;
    console.error("Electron could not open a window here, so the desk opens in your browser instead.");
  } else {
    if (isChosen) throw new Problem(electron.sentence);
    console.error(`${electron.sentence} The desk opens in your browser instead.`);
  }
  return openBrowser();
});

/**
 * Electron's program, or why there is none.
 * @param {boolean} isChosen whether the person asked for it
 * @returns {Promise<{ program: string, sentence?: never } | { program: null, sentence: string }>}
 */
async function getElectron(isChosen) {
  const obstacle = findDesktopObstacle(findElectron());
  if (obstacle !== null) return { program: null, sentence: obstacle };
  const program = findElectron() ?? (await downloadElectron({ again: isChosen }));
  if (program === null)
    return {
      program,
      sentence: "Electron is not here and could not be downloaded (npm run desktop tries again).",
    };
  const later = findDesktopObstacle(program);
  return later === null ? { program } : { program: null, sentence: later };
}

/** @param {string} program */
async function openDesktop(program) {
  await buildWhatIsStale(["renderer", "desktop", "preload"]);
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return follow(spawn(program, [root, ...files], { stdio: "inherit", env }));
}

async function openBrowser() {
  await buildWhatIsStale(["renderer", "cli"]);
  const args = [at("out/cli/stet.js"), "serve", ...files];
  const host = spawn(findNode(), args, { stdio: ["inherit", "pipe", "inherit"] });
  let output = "";
  host.stdout.on("data", (/** @type {Buffer} */ data) => {
    process.stdout.write(data);
    const before = findAddress(output);
    output = (output + data.toString("utf8")).slice(-2000);
    const address = findAddress(output);
    if (before === null && address !== null && !given.includes("--no-open")) openInBrowser(address);
  });
  return follow(host);
}

/** @param {string} output */
function findAddress(output) {
  return /http:\/\/127\.0\.0\.1:\d+\/enter\/[\w-]+(?=\s)/.exec(output)?.[0] ?? null;
}

/**
 * Waits for a program to end and gives its exit code; 0 where the person interrupted it.
 * @param {import("node:child_process").ChildProcess} program
 */
async function follow(program) {
  let isInterrupted = false;
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    isInterrupted = true;
    // A terminal sends an interrupt to both; whoever interrupts this script alone means the program too.
    if (signal !== "SIGINT" || !process.stdin.isTTY) program.kill(signal);
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  const [code] = await once(program, "exit");
  return isInterrupted ? 0 : (code ?? 1);
}
