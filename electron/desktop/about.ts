import { app } from "electron";

/** What the About panel says. */
export function describeApp(): void {
  app.setAboutPanelOptions({
    applicationName: "Stet",
    applicationVersion: app.getVersion(),
    copyright: "© 2026 The Stet developers. MIT licence.",
    credits: "The desk where a newsroom decides what to let stand. Who acts is declared, not authenticated.",
  });
}
