import type { ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";

/** The sources by the numbers that the margin names them with. */
export function PrintedSources({ sources }: Pick<Review, "sources">): ReactNode {
  if (sources.length === 0) return null;
  return (
    <section className="printed-list">
      <h2>Sources</h2>
      <ol>
        {sources.map(({ id, title, publisher, author, publishedAt, url, text }) => (
          <li key={id}>
            {[title, author, publisher, publishedAt, url, text === null ? "text missing" : null]
              .filter((fact) => fact !== null && fact !== "")
              .join(" · ")}
          </li>
        ))}
      </ol>
    </section>
  );
}
