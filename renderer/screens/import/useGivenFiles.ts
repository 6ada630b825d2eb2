import { useEffect, useEffectEvent } from "react";
import { fromBase64 } from "../../base64.ts";
import { pickedBytes, type PickedFile } from "../../pickedFile.ts";
import { useStores } from "../../stores/stores.ts";
import { useImport } from "./useImport.ts";

/** Imports what was given to Stet from outside: on its command line, by a double click, by the dock. */
export function useGivenFiles(isReady: boolean, onFiles: () => void): void {
  const { host, notices } = useStores();
  const importFiles = useImport();
  const announce = useEffectEvent(onFiles);
  useEffect(() => {
    if (!isReady) return undefined;
    const take = async (): Promise<void> => {
      const files: PickedFile[] = [];
      for (;;) {
        const given = await host.openedFiles();
        for (const problem of given.problems) notices.getState().say(problem, "refused");
        files.push(...given.files.map(({ name, bytes }) => pickedBytes(name, fromBase64(bytes))));
        if (given.files.length === 0 && given.problems.length === 0) break;
      }
      if (files.length === 0) return;
      announce();
      await importFiles(files);
    };
    const start = (): void => void take().catch(notices.getState().sayProblem);
    start();
    return host.onFiles(start);
  }, [isReady, host, notices, importFiles]);
}
