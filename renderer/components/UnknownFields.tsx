import type { ReactNode } from "react";
import type { JsonObject } from "../../shared/words/span.ts";

/** Fields of a package that Stet does not know, as they came; the rows of a <dl>. */
export function UnknownFields({ fields }: { readonly fields: JsonObject }): ReactNode {
  return Object.entries(fields).map(([name, value]) => (
    <div key={name} className="extra">
      <dt>{name}</dt>
      <dd>{typeof value === "string" ? value : JSON.stringify(value)}</dd>
    </div>
  ));
}
