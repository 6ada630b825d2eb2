import { useState, type ReactNode } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { openParts } from "./openParts.ts";

type Said = { readonly article: string; readonly check: string; readonly words: string };

/** Says aloud what is open whenever the article on screen was checked again: after an edit, a new source, a newer checker. */
export function CheckAnnouncement({ review }: { readonly review: Review }): ReactNode {
  const article = review.article.id;
  const check = review.check.hash;
  const [said, setSaid] = useState<Said>({ article, check, words: "" });
  if (said.article !== article) setSaid({ article, check, words: "" });
  else if (said.check !== check) {
    const open = openParts(review);
    setSaid({
      article,
      check,
      words: `Checked: ${open.length === 0 ? "nothing is open" : open.join(", ")}.`,
    });
  }
  return (
    <div className="unseen" role="status" aria-live="polite">
      {said.words}
    </div>
  );
}
