import { realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, posix, resolve, win32 } from "node:path";

/** Where Stet keeps its files on this computer. */
export type Places = {
  readonly folder: string;
  /** The person's own desk. */
  readonly desk: string;
  /** The sample desk: a file of its own, so that samples never enter the person's log. */
  readonly sample: string;
  /** What belongs to the computer and not to a desk: the device's id, settings. */
  readonly device: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The places of this platform: the XDG data folder, the local AppData (databases must not roam), or Application Support;
 * STET_HOME instead of any of them.
 */
export function findPlaces(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): Places {
  const path = platform === "win32" ? win32 : posix;
  const folder = environment["STET_HOME"]
    ? resolve(environment["STET_HOME"])
    : findDataFolder(environment, platform, home);
  const [desk, sample, device] = ["desk.stet", "sample.stet", "device.json"].map((name) =>
    path.join(folder, name),
  );
  return { folder, desk: desk ?? "", sample: sample ?? "", device: device ?? "" };
}

function findDataFolder(environment: Environment, platform: NodeJS.Platform, home: string): string {
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "Stet");
  if (platform === "win32")
    return win32.join(environment["LOCALAPPDATA"] ?? win32.join(home, "AppData", "Local"), "Stet");
  const data = environment["XDG_DATA_HOME"];
  // The XDG specification has relative paths ignored.
  const isUsable = data !== undefined && posix.isAbsolute(data);
  return posix.join(isUsable ? data : posix.join(home, ".local", "share"), "stet");
}

const syncedFolders: readonly (readonly [name: string, folder: RegExp])[] = [
  ["Dropbox", /^Dropbox( \(.*\))?$|^Dropbox-/iu],
  ["OneDrive", /^OneDrive( ?- ?.*)?$|^OneDrive-/iu],
  ["iCloud", /^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)/iu],
  ["Google Drive", /^(Google ?Drive|My Drive$|GoogleDrive-)/iu],
  ["Nextcloud", /^Nextcloud$/iu],
];

/**
 * A warning where a desk lies in a folder that a service copies while the desk is written, which damages databases; null
 * where it does not. Told by the names of the folders, links resolved.
 */
export function findSyncWarning(file: string): string | null {
  const folders = findRealFolder(dirname(resolve(file))).split(/[\\/]/u);
  const service = syncedFolders.find(([, pattern]) => folders.some((folder) => pattern.test(folder)));
  if (service === undefined) return null;
  return `This desk lies in a folder that ${service[0]} synchronises, which can damage it: move it elsewhere, and put backups there instead.`;
}

function findRealFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
