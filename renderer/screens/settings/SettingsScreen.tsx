import { useEffect, useRef, type ReactNode } from "react";
import { useCommands } from "../../commands/CommandProvider.tsx";
import { Key } from "../../components/Key.tsx";
import { Tabs } from "../../components/Tabs.tsx";
import { settingsTabs, type SettingsTab } from "../../stores/place.ts";
import { useStores } from "../../stores/stores.ts";
import { DeskFrame } from "../DeskFrame.tsx";
import { useTitle } from "../useTitle.ts";
import { ScreenNames } from "../ScreenNames.tsx";
import { DeskSettings } from "./DeskSettings.tsx";
import { KeySettings } from "./KeySettings.tsx";
import { LookSettings } from "./LookSettings.tsx";
import { PeopleSettings } from "./PeopleSettings.tsx";
import { RuleSettings } from "./RuleSettings.tsx";
import { useRules } from "./useRules.ts";

const words: Readonly<Record<SettingsTab, string>> = {
  people: "People",
  rules: "Rules",
  look: "Appearance",
  keys: "Keys",
  desk: "Desk and backup",
};

/** People, rules, look, keys, and where the desk lies. */
export function SettingsScreen(): ReactNode {
  const { place } = useStores();
  const tab = place((state) => state.settingsTab);
  const { showSettings } = place.getState();
  const hasUnsaved = useRules()?.isChanged === true;
  const main = useRef<HTMLElement>(null);
  useTitle("Settings");
  useCommands(Object.fromEntries(settingsTabs.map((id) => [`settings.${id}`, () => showSettings(id)])));
  // Whatever had the focus may be gone with its tab or its screen; the keys then begin here.
  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body || active.getAttribute("role") === "tab")
      main.current?.querySelector<HTMLElement>(`[role=tab][data-tab=${tab}]`)?.focus({ focusVisible: true });
  }, [tab]);
  return (
    <DeskFrame crumb={<ScreenNames />}>
      <main ref={main} className="settings" data-pane tabIndex={-1} aria-label="Settings">
        <Tabs
          label="Settings"
          tabs={settingsTabs.map((id) => ({
            id,
            words: (
              <>
                {words[id]}
                {id === "rules" && hasUnsaved && <span className="hint">not saved</span>}
                <Key command={`settings.${id}`} />
              </>
            ),
          }))}
          value={tab}
          onChange={(id) => showSettings(id as SettingsTab)}
          className="settings-tabs"
          opensByArrow
        >
          <div className="settings-sheet">
            {tab === "people" && <PeopleSettings />}
            {tab === "rules" && <RuleSettings />}
            {tab === "look" && <LookSettings />}
            {tab === "keys" && <KeySettings />}
            {tab === "desk" && <DeskSettings />}
          </div>
        </Tabs>
      </main>
    </DeskFrame>
  );
}
