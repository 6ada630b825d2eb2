import type { ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { refusalOfAct } from "../../../../shared/review/acts.ts";
import type { Fix } from "../../../../shared/review/fixes/fix.ts";
import { useCommands, useExcuses } from "../../../commands/CommandProvider.tsx";
import { Button } from "../../../components/Button.tsx";
import { fixCommands, useFixes } from "../fixes.ts";
import { quote } from "../../../../shared/text/quote.ts";
import { shorten } from "../../../../shared/text/shorten.ts";
import { useFixing } from "../useFixing.ts";

type Props = { readonly claim: ReviewClaim; readonly review: Review };

/** What one key each does to the draft: the source's words put in, an attribution added, the clause struck. */
export function FixButtons({ claim, review }: Props): ReactNode {
  const { replace, attribute, strike } = useFixes(claim, review);
  const mend = useFixing();
  const keys = {
    [fixCommands.replace]: () => mend("replace"),
    [fixCommands.attribute]: () => mend("attribute"),
    [fixCommands.strike]: () => mend("strike"),
  };
  useExcuses(keys);
  useCommands({
    ...keys,
    ...(replace === null && { [fixCommands.replace]: undefined }),
    ...(attribute === null && { [fixCommands.attribute]: undefined }),
    ...(strike === null && { [fixCommands.strike]: undefined }),
  });
  const shown = (isInQuestion(claim) ? [replace, attribute, strike] : [replace]).filter(
    (fix) => fix !== null,
  );
  if (shown.length === 0 || refusalOfAct("fixing", review.status) !== null) return null;
  return (
    <div className="fixes" role="group" aria-label="Mend the text">
      {shown.map((fix) => (
        <Button
          key={fix.kind}
          command={fixCommands[fix.kind]}
          title={fixWords(fix, 400)}
          wide
          {...(fix.kind === "replace" && { tone: "fix" })}
        >
          {fixWords(fix, 110)}
        </Button>
      ))}
    </div>
  );
}

/** Words that nothing calls in question need nobody to vouch for them and stay; the keys work all the same. */
function isInQuestion({ finding, verdict }: ReviewClaim): boolean {
  return (verdict ?? finding) !== "supported" && verdict !== "not_checkable";
}

/** What a fix will do, in a few words. */
function fixWords(fix: Fix, most: number): string {
  if (fix.kind === "strike") return `Strike ${quote(shorten(fix.out, most))}`;
  if (fix.kind === "attribute") return `Add ${quote(fix.in)}`;
  return `Put ${quote(shorten(fix.in, most))} in place of ${quote(shorten(fix.out, most))}`;
}
