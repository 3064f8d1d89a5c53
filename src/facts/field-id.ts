import type { Table } from "./table";
import { TABLES } from "./tables";

/**
 * The id of a field that is named by its id or its label in either language. An id is known without reading any label:
 * labels are texts, which a cell reads only when it must.
 */
export function fieldId(name: string): string {
  const fields = Object.values<Table>(TABLES).flatMap((table) => Object.entries(table.fields));
  const isNamed = (text: string): boolean => text.toLowerCase() === name.toLowerCase();
  const found =
    fields.find(([id]) => isNamed(id)) ??
    fields.find(([, { label }]) => isNamed(label.ja) || isNamed(label.en));
  const id = found?.[0] ?? name;
  // A deal's stage is open, won or lost; its name, as people know it, is what is broken down by.
  return id === "stage" ? "stageName" : id;
}
