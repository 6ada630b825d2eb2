import { useState, type ReactNode } from "react";
import { Tabs } from "../../components/Tabs.tsx";
import { DeskFrame } from "../DeskFrame.tsx";
import { useTitle } from "../useTitle.ts";
import { ScreenNames } from "../ScreenNames.tsx";
import { DeskSettings } from "./DeskSettings.tsx";
import { KeySettings } from "./KeySettings.tsx";
import { LookSettings } from "./LookSettings.tsx";
import { PeopleSettings } from "./PeopleSettings.tsx";
import { RuleSettings } from "./RuleSettings.tsx";

const tabs = [
  { id: "people", words: "People" },
  { id: "rules", words: "Rules" },
  { id: "look", words: "Appearance" },
  { id: "keys", words: "Keys" },
  { id: "desk", words: "Desk and backup" },
] as const;

/** People, rules, look, keys, and where the desk lies. */
export function SettingsScreen(): ReactNode {
  const [tab, setTab] = useState<string>("people");
  useTitle("Settings");
  return (
    <DeskFrame crumb={<ScreenNames />}>
      <main className="settings" data-pane tabIndex={-1} aria-label="Settings">
        <Tabs label="Settings" tabs={tabs} value={tab} onChange={setTab} className="settings-tabs">
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
