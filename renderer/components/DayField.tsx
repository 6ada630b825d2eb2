import { useState, type ReactNode } from "react";
import { formatDay, readDay } from "../day.ts";
import { TextField } from "./TextField.tsx";

type Props = {
  readonly label: string;
  /** A day as `2026-11-20`, or empty. */
  readonly value: string;
  /** Stands there while nothing is written; an example where it is left out. */
  readonly placeholder?: string;
  /** Gets the day that was written, or nothing while it is none. */
  readonly onChange: (day: string) => void;
};

/** A day, written and shown as everywhere in Stet, whatever the browser's own language. */
export function DayField({ label, value, placeholder = "20 Nov 2026", onChange }: Props): ReactNode {
  const [written, setWritten] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const shown = written !== null && (readDay(written) ?? "") === value ? written : formatDay(value);
  const isWrong = shown.trim() !== "" && readDay(shown) === null;
  const leave = (): void => {
    setLeft(true);
    if (!isWrong) setWritten(null);
  };
  return (
    <div className="day-field" onBlur={leave} onKeyDown={({ key }) => key === "Enter" && setLeft(true)}>
      <TextField
        label={label}
        value={shown}
        placeholder={placeholder}
        onChange={(words) => {
          setWritten(words);
          setLeft(false);
          const day = readDay(words) ?? "";
          if (day !== value) onChange(day);
        }}
        wrong={isWrong && (isLeft || shown.length > 11) ? "Write a day, as 20 Nov 2026." : null}
      />
    </div>
  );
}
