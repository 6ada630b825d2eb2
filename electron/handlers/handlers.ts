import type { Handlers } from "../../shared/api/api.ts";
import type { Desk } from "../store/desk.ts";
import { createAnswerHandlers } from "./answering.ts";
import { createCompareHandlers } from "./comparing.ts";
import { createDecideHandlers } from "./deciding.ts";
import { createEditHandlers } from "./editing.ts";
import { createExportHandlers } from "./exporting.ts";
import { createHistoryHandlers } from "./history.ts";
import { createImportHandlers } from "./importing.ts";
import { createJudgeHandlers } from "./judging.ts";
import { createLeftOutHandlers } from "./leftOut.ts";
import { createPeopleHandlers } from "./people.ts";
import { createPlaceHandlers } from "./placing.ts";
import { createPolicyHandlers } from "./policy.ts";
import { createProposalHandlers } from "./proposals.ts";
import { createQueueHandlers } from "./queue.ts";
import { createRecheckHandlers } from "./rechecking.ts";
import { createReviewHandlers } from "./review.ts";
import { createSettingAsideHandlers } from "./settingAside.ts";
import { createSettingsHandlers, type Memory } from "./settings.ts";
import { createShapingHandlers } from "./shaping.ts";
import { createSourceHandlers } from "./sources.ts";
import { createTieHandlers } from "./tying.ts";
import { createVerifyHandlers } from "./verifying.ts";
import { createWaiveHandlers } from "./waiving.ts";

/** Everything that can be asked of an open desk: the same for the desktop, the browser and the command line. */
export function createHandlers(desk: Desk, device: Memory): Handlers {
  return {
    ...createQueueHandlers(desk),
    ...createReviewHandlers(desk),
    ...createLeftOutHandlers(desk),
    ...createPeopleHandlers(desk),
    ...createPolicyHandlers(desk),
    ...createSettingsHandlers(desk, device),
    ...createHistoryHandlers(desk),
    ...createVerifyHandlers(desk),
    ...createCompareHandlers(desk),
    ...createImportHandlers(desk),
    ...createProposalHandlers(desk),
    ...createEditHandlers(desk),
    ...createSourceHandlers(desk),
    ...createRecheckHandlers(desk),
    ...createJudgeHandlers(desk),
    ...createPlaceHandlers(desk),
    ...createTieHandlers(desk),
    ...createSettingAsideHandlers(desk),
    ...createShapingHandlers(desk),
    ...createWaiveHandlers(desk),
    ...createAnswerHandlers(desk),
    ...createDecideHandlers(desk),
    ...createExportHandlers(desk),
  };
}
