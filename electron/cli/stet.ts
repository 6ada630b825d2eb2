import { runCommandLine } from "./run.ts";
import { processTerminal } from "./terminal.ts";

// A reader that has seen enough (`stet list | head`) closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal());
