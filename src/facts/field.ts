import type { Field, FieldType } from "./table";

/** A field of a canonical table; `synonyms` are header names separated by `|`. */
export function field(ja: string, en: string, type: FieldType, synonyms: string): Field {
  return { label: { ja, en }, type, synonyms: synonyms === "" ? [] : synonyms.split("|") };
}

/** A field without which the table's rows mean nothing. */
export function required(ja: string, en: string, type: FieldType, synonyms: string): Field {
  return { ...field(ja, en, type, synonyms), required: true };
}
