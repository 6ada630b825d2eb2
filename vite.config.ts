import { globSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { defineConfig, type EnvironmentOptions, type Plugin } from "vite";

const root = import.meta.dirname;

/** One bundle for Node or Electron: everything but these is bundled, so that the parts start with few file reads. */
const external = ["electron", "better-sqlite3"];

const entries = {
  renderer: path.join(root, "renderer/index.html"),
  cli: path.join(root, "electron/cli/stet.ts"),
  desktop: path.join(root, "electron/desktop/main.ts"),
  preload: path.join(root, "electron/desktop/preload.ts"),
};

function bundle(input: string | string[], file: string, format: "es" | "cjs"): EnvironmentOptions {
  return {
    consumer: "server",
    resolve: { noExternal: true, external },
    build: {
      outDir: path.join(root, "out", path.dirname(file)),
      emptyOutDir: false,
      copyPublicDir: false,
      target: "node24",
      minify: false,
      sourcemap: true,
      ssr: true,
      rolldownOptions: {
        input,
        external,
        output: { format, entryFileNames: path.basename(file), codeSplitting: Array.isArray(input) },
      },
    },
  };
}

/** What drives a browser finds its files from where it lies: Node reads it there, as it is. */
const fromSource: Plugin = {
  name: "from-source",
  resolveId: {
    order: "pre",
    handler: (source, importer) => {
      if (importer === undefined || !source.startsWith("../e2e/")) return null;
      return { id: pathToFileURL(path.resolve(path.dirname(importer), source)).href, external: true };
    },
  },
};

/** Every bench for itself (`npm run bench`), sharing what they share. */
function benches(): EnvironmentOptions {
  const input = globSync("test/bench/*.bench.ts", { cwd: root }).map((file) => path.join(root, file));
  const one = bundle(input, "bench/[name].js", "es");
  const rolldownOptions = { ...one.build?.rolldownOptions, plugins: [fromSource] };
  return { ...one, build: { ...one.build, emptyOutDir: true, rolldownOptions } };
}

/** What `vite build --app` makes. `STET_BUILD=cli,renderer` makes only those. */
const parts: Readonly<Record<string, EnvironmentOptions>> = {
  renderer: {
    consumer: "client",
    build: {
      outDir: path.join(root, "out/renderer"),
      emptyOutDir: true,
      // Electron, and the browsers that know `light-dark()`, which the styles are written with.
      target: ["chrome123", "firefox121", "safari17.5"],
      sourcemap: false,
      // Inlined files would be `data:` addresses, which the content security policy does not let fonts be.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: entries.renderer,
        // Packages say "use client" for frameworks that render on a server; here is none.
        checks: { moduleLevelDirective: false },
      },
    },
  },
  cli: bundle(entries.cli, "cli/stet.js", "es"),
  desktop: bundle(entries.desktop, "desktop/main.js", "es"),
  preload: bundle(entries.preload, "desktop/preload.cjs", "cjs"),
  bench: benches(),
};

const wanted = process.env.STET_BUILD?.split(",") ?? ["renderer", "cli", "desktop", "preload"];

export default defineConfig({
  root: path.join(root, "renderer"),
  base: "./",
  publicDir: false,
  // The checker beside the page is a module like the page's own script.
  worker: { format: "es" },
  // The hosts put a fresh nonce in its place at every answer (electron/hosting/page.ts).
  html: { cspNonce: "__CSP_NONCE__" },
  environments: parts,
  builder: {
    async buildApp(builder) {
      for (const name of wanted) {
        const environment = builder.environments[name];
        if (environment === undefined) throw new Error(`There is no part "${name}" to build.`);
        await builder.build(environment);
      }
    },
  },
});
