import { useId, type ReactNode } from "react";

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
  /** In one row, for short words. */
  readonly row?: boolean;
};

/** One of a few: radio buttons, or one row of segments. */
export function Choices<Value extends string>({
  legend,
  choices,
  value,
  onChange,
  row,
}: Props<Value>): ReactNode {
  const id = useId();
  const radios = choices.map((choice) => (
    <label key={choice.value} className={row === true ? undefined : "choice"}>
      <input
        type="radio"
        name={id}
        value={choice.value}
        checked={choice.value === value}
        onChange={() => onChange(choice.value)}
      />
      <span>{choice.label}</span>
      {choice.hint !== undefined && <span className="hint">{choice.hint}</span>}
    </label>
  ));
  return (
    <fieldset className="choices">
      <legend className="legend">{legend}</legend>
      {row === true ? <div className="segments">{radios}</div> : radios}
    </fieldset>
  );
}
