import { contextBridge, ipcRenderer } from "electron";
import type { Bridge, Push } from "../../shared/api/hostQuestions.ts";

contextBridge.exposeInMainWorld("stet", {
  ask: (frame) => ipcRenderer.invoke("ask", frame),
  onPush: (listener) => {
    const relay = (_event: unknown, push: Push) => listener(push);
    ipcRenderer.on("push", relay);
    return () => void ipcRenderer.off("push", relay);
  },
} satisfies Bridge);
