import type { ReactNode } from "react";
import { Choices } from "../../components/Choices.tsx";
import { useStores } from "../../stores/stores.ts";
import { useAttempt } from "../useAttempt.ts";

const themes = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

/** Light or dark; contrast and motion follow the system. */
export function LookSettings(): ReactNode {
  const { desk } = useStores();
  const attempt = useAttempt();
  const theme = desk((state) => state.loaded?.settings.theme) ?? "system";
  return (
    <>
      <h1>Appearance</h1>
      <Choices
        legend="Theme"
        row
        value={theme}
        choices={themes}
        onChange={(chosen) => void attempt(() => desk.getState().changeSettings({ theme: chosen }))}
      />
      <p className="hint">Higher contrast and less motion follow the settings of the system.</p>
    </>
  );
}
