import type { ReactNode } from "react";
import type { Found, FoundPlace } from "../../../../shared/words/criterion.ts";
import { Key } from "../../../components/Key.tsx";
import { readable } from "../../../../shared/text/readable.ts";
import { shorten } from "../../../../shared/text/shorten.ts";

type Props = {
  readonly id: string;
  readonly found: Found;
  readonly onShow: (place: FoundPlace) => void;
};

/** How many places have a digit of their own. */
const mostDigits = 9;

/** What the machine found for a question, and the places that are not as asked, each with the digit that goes there. */
export function FoundOf({ id, found, onShow }: Props): ReactNode {
  return (
    <div className="found-for" data-holds={found.holds}>
      <p id={id}>
        <b>{found.holds ? "Found in order:" : "Found:"}</b> {found.sentence}
      </p>
      {found.places.length > 0 && (
        <ul className="found-places" aria-label="Places">
          {found.places.map((place, index) => (
            <li key={`${place.start} ${place.end}`}>
              <button type="button" className="place" onClick={() => onShow(place)}>
                {shorten(readable(place.words), 40)}
                {index < mostDigits && <Key of={`${index + 1}`} />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
