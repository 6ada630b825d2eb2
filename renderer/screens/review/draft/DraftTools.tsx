import type { ReactNode } from "react";
import { refusalOfAct } from "../../../../shared/review/acts.ts";
import type { Status } from "../../../../shared/words/article.ts";
import { Button } from "../../../components/Button.tsx";
import { useStores } from "../../../stores/stores.ts";

/** What can be done with the text by pointer, in a corner of its sheet. */
export function DraftTools({ status }: { readonly status: Status }): ReactNode {
  const isEditing = useStores().review((state) => state.editing);
  return (
    <div className="draft-tools" role="group" aria-label="Draft">
      {!isEditing && (
        <Button command="text.edit" tone="quiet" obstacle={refusalOfAct("editing", status)}>
          Edit
        </Button>
      )}
      <Button command="claim.list" tone="quiet">
        Claims
      </Button>
      <Button command="leftOut.open" tone="quiet">
        Left out
      </Button>
      <Button command="text.find" tone="quiet">
        Find
      </Button>
    </div>
  );
}
