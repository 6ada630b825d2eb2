// @ts-check
// Runs test/bench/*.bench.ts, each in a process of its own, and prints a table; `--json` prints one JSON object alone.
// A bench exports `name`, `run` (its answer is `{ value, unit }`, now or later) and, if it likes, `aim`; one that measures
// several things at once answers a list of them, each with its `name` and `aim`. Other arguments choose by name.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { buildWhatIsStale } from "./setup/build.mjs";
import { installWhatIsMissing } from "./setup/install.mjs";
import { Problem, at, findNode, run } from "./setup/places.mjs";

/** @typedef {{ name: string, value: number, unit: string, aim?: string }} Measured */

const isJson = process.argv.includes("--json");
const chosen = process.argv.slice(2).filter((argument) => argument !== "--json");

await run(async () => {
  await installWhatIsMissing();
  await buildWhatIsStale(["bench"]);
  /** @type {Measured[]} */
  const results = [];
  for (const file of readdirSync(at("out/bench"))
    .filter((name) => name.endsWith(".bench.js"))
    .toSorted()) {
    if (chosen.length > 0 && !chosen.some((name) => file.includes(name))) continue;
    for (const measured of await measure(at("out/bench", file))) {
      results.push(measured);
      if (!isJson) console.log(row(measured));
    }
  }
  if (isJson)
    console.log(
      JSON.stringify(Object.fromEntries(results.map(({ name, value, unit }) => [name, { value, unit }]))),
    );
  return 0;
});

/** @param {string} file @returns {Promise<Measured[]>} */
async function measure(file) {
  const bench = spawn(findNode(), ["--expose-gc", at("scripts/setup/runBench.mjs"), file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  bench.stdout.on("data", (/** @type {Buffer} */ data) => (output += data.toString("utf8")));
  const [code] = await once(bench, "close");
  if (code !== 0) throw new Problem(`The bench ${file} failed; the message above says why.`);
  return JSON.parse(output);
}

/** @param {Measured} measured */
function row({ name, value, unit, aim }) {
  const number = value.toLocaleString("en-GB", { maximumFractionDigits: value < 100 ? 1 : 0 });
  return `${name.padEnd(24)}${number.padStart(12)} ${unit.padEnd(12)}${aim === undefined ? "" : `aim ${aim}`}`.trimEnd();
}
