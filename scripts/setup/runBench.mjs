// @ts-check
// Runs one built bench and prints what it measured as JSON.
import { pathToFileURL } from "node:url";

const bench = await import(pathToFileURL(process.argv[2] ?? "").href);
const { value, unit } = await bench.run();
process.stdout.write(JSON.stringify({ name: bench.name, value, unit, aim: bench.aim }));
