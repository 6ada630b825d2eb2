import type { ReactNode } from "react";
import type { ReviewClaim } from "../../../../shared/api/answers.ts";
import { Button } from "../../../components/Button.tsx";
import { findFix } from "../fix.ts";
import { shorten } from "../shorten.ts";

type Props = { readonly claim: ReviewClaim; readonly text: string };

/** Puts the source's words in place of the draft's, where both sides have some. */
export function FixButton({ claim, text }: Props): ReactNode {
  const fix = findFix(claim, text);
  if (fix === null) return null;
  return (
    <Button command="fix.apply" tone="fix" wide>
      Put “{shorten(fix.words, 40)}” in place of “{shorten(fix.insteadOf, 40)}”
    </Button>
  );
}
