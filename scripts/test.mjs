// @ts-check
// Runs every check and every test. Arguments go to vitest: `npm test -- test/unit/api` runs those tests alone.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { buildWhatIsStale } from "./setup/build.mjs";
import { closingLine, readCounts } from "./setup/counts.mjs";
import { installWhatIsMissing } from "./setup/install.mjs";
import { at, findNode, root, run } from "./setup/places.mjs";

const report = at(".cache/tests.json");
const given = process.argv.slice(2);

await run(async () => {
  await installWhatIsMissing();
  const checking = given.length === 0 ? runChecks() : Promise.resolve([]);
  await buildWhatIsStale(["renderer", "cli", "desktop", "preload"]);
  const failedChecks = await checking;
  const isTested = await runTests();
  const counts = readCounts(report);
  for (const failure of counts.failures) console.log(`failed: ${failure}`);
  for (const name of failedChecks) console.log(`failed: ${name}; what it found stands above the tests`);
  console.log(`\n${closingLine(counts)}`);
  return failedChecks.length === 0 && isTested ? 0 : 1;
});

/** Types, lint and format, at once; answers the names of those that failed. One that finds nothing says so in one line. */
async function runChecks() {
  const failed = await Promise.all([
    check("types", "typescript/bin/tsc", ["-b"]),
    check("lint", "oxlint/bin/oxlint", ["--type-aware", "--quiet"]),
    check("format", "oxfmt/bin/oxfmt", ["--check"]),
  ]);
  return failed.flat();
}

/**
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} args
 */
async function check(name, program, args) {
  const started = performance.now();
  const checking = start(program, args, "pipe");
  let output = "";
  for (const stream of [checking.stdout, checking.stderr])
    stream?.on("data", (/** @type {Buffer} */ data) => (output += data.toString("utf8")));
  const [code] = await once(checking, "close");
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(code === 0 ? `${name}: nothing found (${seconds} s)` : `${name}: failed\n${output}`);
  return code === 0 ? [] : [name];
}

async function runTests() {
  mkdirSync(at(".cache"), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  // Marks each failure at its line; vitest adds it by itself only where no reporter is named.
  if (process.env["GITHUB_ACTIONS"] === "true") reporters.push("--reporter=github-actions");
  const [code] = await once(start("vitest/vitest.mjs", ["run", ...reporters, ...given], "inherit"), "exit");
  return code === 0;
}

/**
 * @param {string} program a script in node_modules
 * @param {readonly string[]} args
 * @param {"pipe" | "inherit"} output
 */
function start(program, args, output) {
  const env = { ...process.env, STET_NODE: findNode() };
  return spawn(findNode(), [at("node_modules", program), ...args], {
    cwd: root,
    stdio: ["ignore", output, output],
    env,
  });
}
