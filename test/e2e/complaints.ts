import type { Page } from "playwright-core";

/**
 * Collects what a page complains of: errors on its console (violations of the content security policy are among them),
 * exceptions that nobody caught, and requests to anywhere but `origin`.
 */
export function collectComplaints(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Base UI hides the page behind a dialog a moment before the focus moves into it; Chromium says so, and leaves it unhidden.
    if (message.text().startsWith("Blocked aria-hidden")) return;
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const isLocal = [origin, "data:", `blob:${origin}`].some((start) => request.url().startsWith(start));
    if (!isLocal) complaints.push(`request: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // A page that goes away, or a reload, breaks off what it asked for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED")
      complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  return complaints;
}
