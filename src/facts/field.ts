import type { Text } from "../text/locale";
import type { Field, FieldType } from "./table";

const NONE: Text = { ja: "", en: "" };

/** A field of a canonical table; `synonyms` are header names separated by `|`, by the language they are in. */
export function field(label: Text, type: FieldType, synonyms: Text = NONE): Field {
  return new MappedField(label, type, synonyms);
}

/** A field without which the table's rows mean nothing. */
export function required(label: Text, type: FieldType, synonyms: Text = NONE): Field {
  return new MappedField(label, type, synonyms, true);
}

/** Its synonyms are read when asked for: most runs compare no headers. */
class MappedField implements Field {
  constructor(
    readonly label: Text,
    readonly type: FieldType,
    private readonly names: Text,
    readonly required?: true,
  ) {}

  get synonyms(): readonly string[] {
    return `${this.names.ja}|${this.names.en}`.split("|").filter((name) => name !== "");
  }
}
