import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { isMac } from "./commands/keys.ts";
import { openHost } from "./host.ts";
import { openLiveWorker } from "./live/openLiveWorker.ts";
import "./styles/styles.css";

const root = document.getElementById("app");
if (root === null) throw new Error("The page has no place for the app.");

const nonce = document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce ?? "";

createRoot(root).render(
  <StrictMode>
    <App host={openHost()} livePort={openLiveWorker()} mac={isMac(navigator.platform)} nonce={nonce} />
  </StrictMode>,
);
