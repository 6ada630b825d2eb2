import { answerCommand } from "./answer.ts";
import { backupCommand } from "./backup.ts";
import { claimAddCommand, claimBackCommand, claimMergeCommand, claimSplitCommand } from "./claims.ts";
import { checkCommand } from "./check.ts";
import type { Command } from "./command.ts";
import { decideCommand } from "./decide.ts";
import { diffCommand } from "./diff.ts";
import { editCommand } from "./edit.ts";
import { evidenceTieCommand, evidenceUntieCommand } from "./evidence.ts";
import { exportCommand } from "./export.ts";
import { historyCommand } from "./history.ts";
import { importCommand } from "./import.ts";
import { judgeCommand } from "./judge.ts";
import { leftOutCommand } from "./leftOut.ts";
import { listCommand } from "./list.ts";
import { personAddCommand } from "./personAdd.ts";
import { personListCommand } from "./personList.ts";
import { placeCommand } from "./place.ts";
import { policySetCommand } from "./policySet.ts";
import { policyShowCommand } from "./policyShow.ts";
import { proposalCommand } from "./proposal.ts";
import { recheckCommand } from "./recheck.ts";
import { restoreCommand } from "./restore.ts";
import { serveCommand } from "./serve.ts";
import { showCommand } from "./show.ts";
import { slipCommand } from "./slip.ts";
import { sourceAddCommand } from "./sourceAdd.ts";
import { verifyCommand } from "./verify.ts";
import { waiveCommand } from "./waive.ts";

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  personAddCommand,
  personListCommand,
  importCommand,
  listCommand,
  showCommand,
  checkCommand,
  recheckCommand,
  judgeCommand,
  evidenceTieCommand,
  evidenceUntieCommand,
  claimAddCommand,
  claimSplitCommand,
  claimMergeCommand,
  claimBackCommand,
  leftOutCommand,
  waiveCommand,
  placeCommand,
  answerCommand,
  editCommand,
  diffCommand,
  restoreCommand,
  sourceAddCommand,
  proposalCommand,
  decideCommand,
  slipCommand,
  exportCommand,
  historyCommand,
  verifyCommand,
  backupCommand,
  policyShowCommand,
  policySetCommand,
  serveCommand,
];
