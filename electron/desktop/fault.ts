import { app } from "electron";

// A throw while the program loads would show a box and leave a process without a window behind.
process.on("uncaughtException", (error) => {
  console.error(error);
  app.exit(1);
});
