import { useId, type ReactNode } from "react";
import { Key } from "./Key.tsx";

type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
};

type Props<Value extends string> = {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** What is wrong with the choice, as a sentence. */
  readonly wrong?: string | null;
  /** The key that takes a choice, by its place from 0, where it has one. */
  readonly keyOf?: (index: number) => string;
  /** In one row, for short words. */
  readonly row?: boolean;
};

/** One of a few: radio buttons, or one row of segments. */
export function Choices<Value extends string>({
  legend,
  choices,
  value,
  onChange,
  wrong = null,
  keyOf,
  row,
}: Props<Value>): ReactNode {
  const id = useId();
  const radios = choices.map((choice, index) => (
    <label key={choice.value} className={row === true ? undefined : "choice"}>
      <input
        type="radio"
        name={id}
        value={choice.value}
        checked={choice.value === value}
        onChange={() => onChange(choice.value)}
      />
      <span>
        {choice.label}
        {keyOf !== undefined && <Key of={keyOf(index)} />}
      </span>
      {choice.hint !== undefined && <span className="hint">{choice.hint}</span>}
    </label>
  ));
  return (
    <fieldset className="choices" aria-describedby={wrong === null ? undefined : `${id}-wrong`}>
      <legend className="legend">{legend}</legend>
      {wrong !== null && (
        <p id={`${id}-wrong`} className="wrong" role="alert">
          {wrong}
        </p>
      )}
      {row === true ? <div className="segments">{radios}</div> : radios}
    </fieldset>
  );
}
