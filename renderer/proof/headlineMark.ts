import { EditorSelection, EditorState, Transaction, type TransactionSpec } from "@codemirror/state";
import type { Text } from "@codemirror/state";

const sign = /^#[ \t]+/u;

/** Where the words of the headline begin: behind the sign that makes the first line one, which nobody sees or types. */
export function startOfHeadline(doc: Text): number {
  return sign.exec(doc.line(1).text)?.[0].length ?? 0;
}

/**
 * Keeps the headline a headline while somebody types: the caret stays behind its sign, and what is typed, pasted or deleted
 * over it leaves the sign where it is.
 */
export const headlineMark = EditorState.transactionFilter.of((transaction) => {
  const { startState } = transaction;
  if (startState.readOnly) return transaction;
  const start = startOfHeadline(startState.doc);
  if (start === 0) return transaction;
  if (isTyped(transaction) && takesWordsDown(transaction)) return [];
  if (isTyped(transaction) && transaction.changes.touchesRange(0, start - 1))
    return behind(transaction, start);
  const isKept = startOfHeadline(transaction.newDoc) === start;
  return isKept ? caretBehind(transaction, start) : transaction;
});

/** A new line before the words of the headline would leave it without any, and them in the copy. */
function takesWordsDown({ startState: { doc }, newDoc }: Transaction): boolean {
  return newDoc.lines > doc.lines && wordsOf(doc) !== "" && wordsOf(newDoc) === "";
}

function wordsOf(doc: Text): string {
  return doc.line(1).text.slice(startOfHeadline(doc)).trim();
}

/** Only what a person does here: undo and the page itself put back texts as they were. */
function isTyped(transaction: Transaction): boolean {
  return transaction.docChanged && (transaction.isUserEvent("input") || transaction.isUserEvent("delete"));
}

/** The same changes as far as they lie behind the sign; a headline that is pasted over it brings a sign that is not needed. */
function behind(transaction: Transaction, start: number): TransactionSpec {
  const { changes, startState, effects } = transaction;
  const kept: { from: number; to: number; insert: string }[] = [];
  changes.iterChanges((from, to, _from, _to, inserted) => {
    const words = inserted.toString();
    const insert = from < start ? words.replace(sign, "") : words;
    kept.push({ from: Math.max(from, start), to: Math.max(to, start), insert });
  });
  const next = startState.changes(kept);
  const userEvent = transaction.annotation(Transaction.userEvent);
  return {
    changes: next,
    selection: EditorSelection.cursor(next.mapPos(kept.at(-1)?.to ?? start, 1)),
    effects,
    scrollIntoView: true,
    ...(userEvent !== undefined && { userEvent }),
  };
}

/** Adds to a transaction what brings the caret behind the sign, where it does not leave it there. */
function caretBehind(transaction: Transaction, start: number): TransactionSpec | readonly TransactionSpec[] {
  const { newSelection } = transaction;
  const isBehind = newSelection.ranges.every(({ from }) => from >= start);
  if (isBehind) return transaction;
  const ranges = newSelection.ranges.map(({ anchor, head }) =>
    EditorSelection.range(Math.max(anchor, start), Math.max(head, start)),
  );
  const selection = EditorSelection.create(ranges, newSelection.mainIndex);
  return [transaction, { selection, sequential: true }];
}
