// @ts-check
// Runs one built bench and prints what it measured as JSON.
import { pathToFileURL } from "node:url";

const bench = await import(pathToFileURL(process.argv[2] ?? "").href);
const answer = await bench.run();
const measures = Array.isArray(answer) ? answer : [{ name: bench.name, aim: bench.aim, ...answer }];
process.stdout.write(JSON.stringify(measures));
