import { app, protocol } from "electron";
import { guardContents } from "./contents.ts";
import { scheme } from "./scheme.ts";
import { guardSession } from "./session.ts";

/** Everything that closes the app to the outside and has to stand before it is ready. */
export function guardApp(): void {
  app.enableSandbox();
  // Chromium then finds no host at all; Stet's own code opens no socket in this program.
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  app.commandLine.appendSwitch("no-proxy-server");
  protocol.registerSchemesAsPrivileged([scheme]);
  app.on("session-created", guardSession);
  app.on("web-contents-created", (_event, contents) => guardContents(contents));
}
