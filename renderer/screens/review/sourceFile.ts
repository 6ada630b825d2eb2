import type { FileBytes } from "../../../shared/api/questions.ts";
import { toBase64 } from "../../base64.ts";
import type { Conversation, WrittenSource } from "../../stores/forms.ts";

/** A written source as a file with front matter, as sources arrive from anywhere else. */
export function sourceFileOf(source: WrittenSource): FileBytes {
  const { text, ...details } = source;
  const lines = Object.entries(details)
    .filter(([, value]) => value.trim() !== "")
    // A JSON string is a YAML string in double quotes.
    .map(([name, value]) => `${name}: ${JSON.stringify(value.trim())}`);
  const whole = `---\n${lines.join("\n")}\n---\n\n${text}\n`;
  return { name: `${fileStem(source.title)}.md`, bytes: toBase64(new TextEncoder().encode(whole)) };
}

/** The record of a conversation as a source: who said it, when, and the words as they were said. */
export function conversationOf(record: Conversation): WrittenSource {
  return {
    title: `Conversation with ${record.who.trim()}`,
    publisher: "",
    author: record.who.trim(),
    url: "",
    published: record.when,
    text: record.words,
  };
}

function fileStem(title: string): string {
  const stem = title
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .toLowerCase()
    .slice(0, 60);
  return stem === "" ? "source" : stem;
}
