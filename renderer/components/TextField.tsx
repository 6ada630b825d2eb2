import { useId, type ReactNode, type RefObject } from "react";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  /** What is wrong with the value, as a sentence. */
  readonly wrong?: string | null;
  readonly placeholder?: string;
  readonly lines?: number;
  readonly type?: "text" | "search";
  readonly required?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
};

/** A labelled field of one line, or of several where `lines` says so. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  wrong,
  lines,
  type,
  inputRef,
  ...rest
}: Props): ReactNode {
  const id = useId();
  const isWrong = wrong !== undefined && wrong !== null;
  const shared = {
    ...rest,
    id,
    value,
    "aria-invalid": isWrong || undefined,
    "aria-describedby": hint !== undefined || isWrong ? `${id}-words` : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines === undefined ? (
        <input {...shared} type={type ?? "text"} ref={inputRef as RefObject<HTMLInputElement | null>} />
      ) : (
        <textarea {...shared} rows={lines} ref={inputRef as RefObject<HTMLTextAreaElement | null>} />
      )}
      {(hint !== undefined || isWrong) && (
        <p id={`${id}-words`} className={isWrong ? "wrong" : "hint"}>
          {isWrong ? wrong : hint}
        </p>
      )}
    </div>
  );
}
