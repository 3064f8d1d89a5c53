import type { Text } from "../text/locale";
import type { Field, FieldType, Role } from "./table";

const NONE: Text = { ja: "", en: "" };

/** A field's type, or `name`: text that identifies a row or what the row is about, so that nobody breaks down by it. */
type Kind = FieldType | "name";

/** The default role of each type of field. */
const ROLES: Readonly<Record<Kind, Role>> = {
  text: "group",
  name: "name",
  day: "day",
  money: "measure",
  count: "measure",
  percent: "measure",
  flag: "flag",
  stage: "flag",
};

/** The optional properties of a field. */
type Traits = Partial<Pick<Field, "role" | "madeOf" | "folding" | "average">>;

/** A field of a canonical table; `synonyms` are header names separated by `|`, by the language they are in. */
export function field(label: Text, kind: Kind, synonyms: Text = NONE, traits: Traits = {}): Field {
  return { label, type: kind === "name" ? "text" : kind, synonyms, role: ROLES[kind], ...traits };
}

/** A field without which the table's rows mean nothing. */
export function required(label: Text, kind: Kind, synonyms: Text = NONE, traits: Traits = {}): Field {
  return { ...field(label, kind, synonyms, traits), required: true };
}

/** The synonyms of a field: its header names in real exports. */
export function synonymsOf({ synonyms }: Field): string[] {
  return `${synonyms.ja}|${synonyms.en}`.split("|").filter((name) => name !== "");
}
