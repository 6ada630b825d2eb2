import type { Session } from "electron";

/** What loads without leaving the machine; `devtools:` is open to developers alone (window.ts). */
const localProtocols: readonly (string | undefined)[] = ["stet:", "devtools:", "blob:", "data:"];

/** Copying out of the page is all that it may do beyond itself. */
const grantedPermission = "clipboard-sanitized-write";

/**
 * Closes a session to the network and to every permission. Called while the session is created, because the spelling
 * dictionaries are fetched at once, whether or not a window checks spelling.
 */
export function guardSession(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL("https://0.invalid/");
  void session.setProxy({ mode: "direct" });
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !localProtocols.includes(URL.parse(details.url)?.protocol) });
  });
  session.on("will-download", (event) => event.preventDefault());
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === grantedPermission),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === grantedPermission);
  session.setDevicePermissionHandler(() => false);
}
