import { fieldId } from "../facts/field-id";

/** A segment argument taken apart: `variant=value; channel=Google Ads`. */
export interface SegmentRequest {
  readonly variant: string;
  /** `field=value` with the field's id, or "" for the total. */
  readonly segment: string;
  readonly field: string;
  readonly value: string;
}

/**
 * Reads `field=value`, where the field is an id or its name in either language, and `variant=name`, separated by
 * `;` or a line break. Null if a part has no `=`; "many" if more than one field is named.
 */
export function readSegment(text: string): SegmentRequest | null | "many" {
  let variant = "";
  let field = "";
  let value = "";
  for (const part of text.normalize("NFKC").split(/[;\n]/)) {
    if (part.trim() === "") continue;
    const at = part.indexOf("=");
    if (at < 1) return null;
    const name = part.slice(0, at).trim();
    const rest = part.slice(at + 1).trim();
    if (name === "variant" || name === "定義") {
      variant = rest;
    } else if (field !== "") {
      return "many";
    } else {
      field = fieldId(name);
      value = rest;
    }
  }
  return { variant, field, value, segment: field === "" ? "" : `${field}=${value}` };
}
