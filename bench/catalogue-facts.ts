import { derive } from "../src/facts/derive";
import type { Columns } from "../src/facts/derive-columns";
import { linkFacts } from "../src/facts/link";
import type { Mapping } from "../src/facts/mapping";
import type { Facts, FactTable, Field, TableName } from "../src/facts/table";
import { TABLES } from "../src/facts/tables";
import { Random } from "../src/sample/random";
import { MONTHS, TODAY } from "./company";

/** As many as a values table has segments for each field. */
export const SEGMENTS = Array.from({ length: 50 }, (_, index) => `担当${index + 1}`);
const STAGES = ["初回商談", "提案", "見積提出", "受注", "失注"];
const LABELS: Readonly<Record<string, readonly string[]>> = {
  owner: SEGMENTS,
  stage: STAGES,
  channel: ["自然検索", "リスティング広告", "展示会", "メール", "テレアポ"],
  kind: ["advertising", "salary", "call", "visit"],
  network: ["X", "LinkedIn"],
};
const NAMES = ["name", "account", "customer", "orderId", "dealId", "leadId"];
export const MAPPING: Mapping = {
  columns: {},
  stages: {
    初回商談: { stage: "open", order: 1, probability: 0.1, kind: "exact" },
    提案: { stage: "open", order: 2, probability: 0.3, kind: "exact" },
    見積提出: { stage: "open", order: 3, probability: 0.6, kind: "exact" },
    受注: { stage: "won", kind: "exact" },
    失注: { stage: "lost", kind: "exact" },
  },
  dateOrders: {},
  numberFormats: {},
  scales: {},
  defaults: {},
};

/**
 * Every table that KPIs are computed from, `size` rows each over forty months, with an owner in all of them (a further
 * column that people map); columns as they are before anything is derived from them.
 */
export function catalogueColumns(size: number): [TableName, Columns][] {
  const random = new Random(20261123);
  return Object.entries(TABLES).flatMap(([name, { fields }]): [TableName, Columns][] => {
    if (name === "targets" || name === "people") return [];
    const columns: Columns = { owner: column("owner", "text", size, random) };
    for (const [id, field] of Object.entries(fields)) columns[id] ??= column(id, field.type, size, random);
    return [[name as TableName, columns]];
  });
}

/** The same as facts: with what parsing and linking add. */
export function catalogueFacts(size: number): Facts {
  const tables: Partial<Record<TableName, FactTable>> = {};
  for (const [name, columns] of catalogueColumns(size)) {
    derive(name, columns, size, MAPPING);
    tables[name] = { rows: size, columns, sheetRows: Int32Array.from({ length: size }, (_, row) => row + 2) };
  }
  return linkFacts({ tables, pending: [] }, { today: TODAY, stages: MAPPING.stages, log: [] });
}

function column(id: string, type: Field["type"], size: number, random: Random): Columns[string] {
  const rows = { length: size };
  if (type === "day") {
    const first = MONTHS[0].start - 120;
    return { kind: "day", days: Int32Array.from(rows, () => random.whole(first, TODAY)) };
  }
  if (type === "money" || type === "count" || type === "percent")
    return { kind: "number", values: Float64Array.from(rows, () => random.whole(1, 1000)) };
  // An id names a row; a customer, an account or an order comes a few times, a product very often.
  const different = id === "id" ? size : NAMES.includes(id) ? size >> 2 : 20;
  const labels = LABELS[id] ?? Array.from({ length: different }, (_, at) => `${id}${at}`);
  const codes = Int32Array.from(rows, (_, row) => (id === "id" ? row + 1 : random.whole(1, labels.length)));
  return { kind: "text", codes, labels: ["", ...labels] };
}
