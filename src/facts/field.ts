import type { Text } from "../text/locale";
import type { Field, FieldType } from "./table";

const NONE: Text = { ja: "", en: "" };

/** A field of a canonical table; `synonyms` are header names separated by `|`, by the language they are in. */
export function field(label: Text, type: FieldType, synonyms: Text = NONE): Field {
  return { label, type, synonyms };
}

/** A field without which the table's rows mean nothing. */
export function required(label: Text, type: FieldType, synonyms: Text = NONE): Field {
  return { label, type, synonyms, required: true };
}

/** What real exports call a field beside its own labels. */
export function synonymsOf({ synonyms }: Field): string[] {
  return `${synonyms.ja}|${synonyms.en}`.split("|").filter((name) => name !== "");
}
