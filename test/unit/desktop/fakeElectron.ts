import { EventEmitter } from "node:events";
import type Electron from "electron";

/**
 * Stands in for the `electron` module where Electron's own files are under test (vitest.config.ts): it records what it
 * was told and lets a test play the system. Typed against Electron's own types, so that it cannot drift from them.
 */
type Sent = { readonly channel: string; readonly args: readonly unknown[] };
type Prevented = { isPrevented: boolean; readonly preventDefault: () => void };

export const preventable = (): Prevented => {
  const event = { isPrevented: false, preventDefault: () => void (event.isPrevented = true) };
  return event;
};

export class FakeContents extends EventEmitter {
  readonly sent: Sent[] = [];
  windowOpen: Parameters<Electron.WebContents["setWindowOpenHandler"]>[0] | null = null;
  webRtcPolicy = "default";

  send(channel: string, ...args: unknown[]): void {
    this.sent.push({ channel, args });
  }
  setWindowOpenHandler(handler: Parameters<Electron.WebContents["setWindowOpenHandler"]>[0]): void {
    this.windowOpen = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
}

export class FakeWindow extends EventEmitter {
  static readonly opened: FakeWindow[] = [];
  readonly webContents = new FakeContents();
  readonly calls: string[] = [];
  address = "";
  isOpen = true;
  isShown = false;
  readonly options: Electron.BrowserWindowConstructorOptions;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    FakeWindow.opened.push(this);
    app.emit("web-contents-created", {}, this.webContents);
  }
  async loadURL(address: string): Promise<void> {
    this.address = address;
  }
  reload = () => void this.calls.push("reload");
  destroy(): void {
    this.isOpen = false;
    this.emit("closed");
  }
  isDestroyed = () => !this.isOpen;
  isVisible = () => this.isShown;
  isMinimized = () => false;
  restore = () => void this.calls.push("restore");
  focus = () => void this.calls.push("focus");
  show(): void {
    this.isShown = true;
    this.calls.push("show");
  }
  close(): void {
    const event = preventable();
    this.emit("close", event);
    if (event.isPrevented) return;
    this.isOpen = false;
    this.emit("closed");
    app.emit("window-all-closed");
  }
}
export { FakeWindow as BrowserWindow };

export class FakeSession extends EventEmitter {
  spelling: unknown[] = [];
  proxy: Electron.ProxyConfig | null = null;
  request: Parameters<Electron.Session["setPermissionRequestHandler"]>[0] = null;
  check: Parameters<Electron.Session["setPermissionCheckHandler"]>[0] = null;
  device: Parameters<Electron.Session["setDevicePermissionHandler"]>[0] = null;
  before: ((details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void) | null =
    null;
  readonly schemes = new Map<string, (request: Request) => Response | Promise<Response>>();
  readonly webRequest = { onBeforeRequest: (listener: typeof this.before) => void (this.before = listener) };
  readonly protocol = {
    handle: (name: string, handler: (request: Request) => Response | Promise<Response>) =>
      void this.schemes.set(name, handler),
  } satisfies Pick<Electron.Protocol, "handle">;

  setSpellCheckerEnabled = (isOn: boolean) => void this.spelling.push(isOn);
  setSpellCheckerLanguages = (languages: string[]) => void this.spelling.push(languages);
  setSpellCheckerDictionaryDownloadURL = (url: string) => void this.spelling.push(url);
  setProxy = async (config: Electron.ProxyConfig) => void (this.proxy = config);
  setPermissionRequestHandler = (handler: typeof this.request) => void (this.request = handler);
  setPermissionCheckHandler = (handler: typeof this.check) => void (this.check = handler);
  setDevicePermissionHandler = (handler: typeof this.device) => void (this.device = handler);
}

const log: string[] = [];
/** What the app was told, in order. */
export const told: readonly string[] = log;

const ready = Promise.withResolvers<void>();
/** Lets the app be ready. */
export const becomeReady = (): void => {
  app.emit("session-created", session.defaultSession);
  ready.resolve();
};

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  enableSandbox: () => void log.push("enableSandbox"),
  commandLine: {
    appendSwitch: (name: string, value?: string) =>
      void log.push(`switch ${name}${value === undefined ? "" : ` ${value}`}`),
  },
  setPath: (name: string, place: string) => void log.push(`setPath ${name} ${place}`),
  getPath: (name: string) => `/home/person/${name}`,
  getVersion: () => "0.1.0",
  setAboutPanelOptions: () => void log.push("about"),
  requestSingleInstanceLock: (): boolean => {
    log.push("lock");
    return true;
  },
  whenReady: () => ready.promise,
  exit: (code?: number) => void log.push(`exit ${code}`),
  quit: () => {
    const event = preventable();
    app.emit("before-quit", event);
    if (event.isPrevented) return;
    FakeWindow.opened.filter((window) => window.isOpen).forEach((window) => window.close());
    if (FakeWindow.opened.some((window) => window.isOpen) || log.includes("quit")) return;
    log.push("quit");
    app.emit("will-quit", preventable());
  },
}) satisfies Pick<
  Electron.App,
  | "isPackaged"
  | "enableSandbox"
  | "setPath"
  | "getVersion"
  | "setAboutPanelOptions"
  | "requestSingleInstanceLock"
  | "whenReady"
  | "exit"
  | "quit"
> & { commandLine: Pick<Electron.CommandLine, "appendSwitch"> };

export const session = { defaultSession: new FakeSession() };

export const protocol = {
  registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) =>
    void log.push(...schemes.map(({ scheme }) => `scheme ${scheme}`)),
} satisfies Pick<Electron.Protocol, "registerSchemesAsPrivileged">;

type Invoked = Parameters<Electron.IpcMain["handle"]>[1];
export const channels = new Map<string, Invoked>();
export const ipcMain = {
  handle: (channel: string, listener: Invoked) => void channels.set(channel, listener),
} satisfies Pick<Electron.IpcMain, "handle">;

/** What the person does in the next dialogs, and what they were shown. */
export const person = {
  saves: { canceled: true, filePath: "" } as { canceled: boolean; filePath: string },
  presses: 1,
  asked: [] as (Electron.SaveDialogOptions | Electron.MessageBoxOptions)[],
  errors: [] as string[],
  browsed: [] as string[],
};
export const dialog = {
  showSaveDialog: async (_window: unknown, options: Electron.SaveDialogOptions) => {
    person.asked.push(options);
    return person.saves;
  },
  showMessageBox: async (_window: unknown, options: Electron.MessageBoxOptions) => {
    person.asked.push(options);
    return { response: person.presses, checkboxChecked: false };
  },
  showErrorBox: (_title: string, content: string) => void person.errors.push(content),
};
export const shell = {
  openExternal: async (address: string) => void person.browsed.push(address),
} satisfies Pick<Electron.Shell, "openExternal">;
export const nativeTheme = { shouldUseDarkColors: false } satisfies Pick<
  Electron.NativeTheme,
  "shouldUseDarkColors"
>;
export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: () => void log.push("menu"),
};
export const exposed = new Map<string, unknown>();
export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown) => void exposed.set(name, api),
} satisfies Pick<Electron.ContextBridge, "exposeInMainWorld">;
export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => ({ channel, args }),
});
