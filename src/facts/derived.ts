import type { Text } from "../text/locale";
import { field } from "./field";
import type { DerivedName, DerivedTable, FactName, Field, FieldType, Table, TableName } from "./table";
import { TABLES } from "./tables";

const made = (label: Text, type: FieldType, ...madeOf: string[]): Field =>
  field(label, type, undefined, { madeOf });
const flag = (label: Text, ...madeOf: string[]): Field => made(label, "flag", ...madeOf);

/** The derived tables: computed from others, so nobody maps columns to them. */
export const DERIVED_TABLES: Readonly<Record<DerivedName, DerivedTable>> = {
  credits: {
    label: { ja: "接点の貢献", en: "Credits" },
    row: { ja: "1件の商談に対する1つのチャネルの貢献", en: "the credit of one channel in one deal" },
    madeOf: [
      "deals.amount",
      "deals.closedOn",
      "deals.stage",
      "leads.dealId",
      "touches.leadId",
      "touches.on",
      "touches.channel",
    ],
    fields: {
      amount: field({ ja: "貢献額", en: "Credited amount" }, "money"),
      model: field({ ja: "配分", en: "Model" }, "flag"),
      fromTouches: flag({ ja: "接点の記録から", en: "from recorded touches" }),
      marketing: flag({ ja: "マーケティングのチャネル", en: "marketing channel" }),
      closedOn: field({ ja: "完了日", en: "Closed on" }, "day"),
    },
  },
  stays: {
    label: { ja: "ステージの通過", en: "Stage entries" },
    row: { ja: "商談が1つのステージにいた期間", en: "one stay of a deal in a stage" },
    madeOf: ["deals.stage", "stageChanges.dealId", "stageChanges.stage", "stageChanges.enteredOn"],
    fields: {
      stageName: field({ ja: "ステージ", en: "Stage" }, "text"),
      enteredOn: field({ ja: "入った日", en: "Entered on" }, "day"),
      leftOn: field({ ja: "出た日", en: "Left on" }, "day"),
      mature: flag({ ja: "通常の日数がたったもの", en: "old enough to tell" }),
      advanced: flag({ ja: "その日数内に次へ進んだもの", en: "advanced in its usual time" }),
      exit: field({ ja: "出方", en: "Exit" }, "flag"),
      stale: flag({
        ja: "受注商談の8割が抜けた日数を超えたもの",
        en: "longer there than 4 of 5 won deals were",
      }),
    },
  },
  reached: {
    label: { ja: "到達したステージ", en: "Stages reached" },
    row: { ja: "商談が到達したとみなせるステージ", en: "a stage that a deal must have reached" },
    madeOf: ["deals.stage", "deals.createdOn"],
    fields: {
      stageName: field({ ja: "ステージ", en: "Stage" }, "text"),
      createdOn: field({ ja: "作成日", en: "Created on" }, "day"),
      advanced: flag({ ja: "次へ進んだもの", en: "went on to the next" }),
    },
  },
  pastPipeline: {
    label: { ja: "過去のパイプライン", en: "Past pipeline" },
    row: { ja: "過去の月の同じ時点に進行中だった商談", en: "a deal open at the same point of a past month" },
    madeOf: ["deals.amount", "deals.stage", "deals.expectedCloseOn", "deals.closedOn"],
    fields: {
      on: field({ ja: "月", en: "Month" }, "day"),
      amount: field({ ja: "金額", en: "Amount" }, "money"),
      wonAmount: field({ ja: "月内に受注した金額", en: "Amount won in the month" }, "money"),
    },
  },
};

/** Columns that parsing adds to a person's own. */
const DERIVED_FIELDS: Readonly<Record<string, Field>> = {
  stageName: made({ ja: "ステージ", en: "Stage" }, "text", "stage"),
  newCustomer: flag(
    { ja: "取引先ごとに最初", en: "first of each account" },
    "account",
    "stage",
    "closedOn",
    "kind",
  ),
  hasDeal: flag({ ja: "商談あり", en: "with a deal" }, "dealId", "converted"),
  dealOn: made({ ja: "商談化日", en: "Deal on" }, "day", "dealId"),
  old: flag(
    { ja: "受注商談の8割の日数を超えたもの", en: "older than 4 of 5 won deals were" },
    "createdOn",
    "closedOn",
    "stage",
  ),
  influenced: flag({ ja: "マーケティングのどれかの接点あり", en: "with any marketing touch" }, "channel"),
  paid: flag({ ja: "広告のチャネル", en: "from a paid channel" }, "channel"),
  channelGroup: made({ ja: "チャネル区分", en: "Channel group" }, "text", "channel"),
  onLanding: flag({ ja: "ランディングページのみ", en: "landing pages only" }, "landing", "page"),
  reachedVisits: made(
    { ja: "訪問数（なければクリック数）", en: "Visits, else clicks" },
    "count",
    "visits",
    "clicked",
  ),
  reachedInboxes: made(
    { ja: "到達数（なければ配信数）", en: "Delivered, else sent" },
    "count",
    "delivered",
    "sent",
  ),
  bought: flag({ ja: "返金を除く", en: "no refunds" }, "amount"),
  firstOn: made({ ja: "初回購入日", en: "First purchase" }, "day", "customer", "date"),
  firstPurchase: flag({ ja: "初回購入", en: "first purchases" }, "customer", "date"),
  firstYear: flag(
    { ja: "初回購入から12か月以内", en: "within 12 months of the first purchase" },
    "customer",
    "date",
  ),
  firstContract: flag({ ja: "顧客ごとに最初", en: "first of each customer" }, "customer", "startOn"),
};

export function tableOf(name: FactName): Table {
  return name in DERIVED_TABLES ? DERIVED_TABLES[name as DerivedName] : TABLES[name as keyof typeof TABLES];
}

/** A field of a canonical or derived table, or one that parsing adds; undefined for a person's own. */
export function fieldOf(table: FactName, name: string): Field | undefined {
  return tableOf(table).fields[name] ?? DERIVED_FIELDS[name];
}

/**
 * The lineage of a column: the mapped columns that it is derived from, as `table.column`; itself where it is mapped.
 */
export function originOf(table: FactName, column: string): readonly string[] {
  if (table in DERIVED_TABLES) return DERIVED_TABLES[table as DerivedName].madeOf;
  const madeOf = fieldOf(table, column)?.madeOf ?? [];
  const isOwn = madeOf.length === 0 || column in TABLES[table as TableName].fields;
  return [...(isOwn ? [column] : []), ...madeOf].map((own) => `${table}.${own}`);
}

/**
 * Whether a text column groups rows. A further column of a person's own groups them, unless some table has a field of
 * its name that does not: an `account` names the same wherever it stands.
 */
export function groupsRows(table: FactName, column: string): boolean {
  const known =
    fieldOf(table, column) ??
    Object.values(TABLES).find(({ fields }) => fields[column] !== undefined)?.fields[column];
  return known?.role !== "name" && known?.role !== "flag";
}

/** The breakdown fields of a table with the given mapped columns: these, and the columns derived from them. */
export function groupsAmong(table: TableName, columns: readonly string[]): string[] {
  const made = Object.entries(DERIVED_FIELDS).filter(
    ([, { role, madeOf = [] }]) => role === "group" && madeOf.every((own) => columns.includes(own)),
  );
  const own = columns.filter((column) => {
    const type = fieldOf(table, column)?.type ?? "text";
    return (type === "text" || type === "flag") && groupsRows(table, column);
  });
  return [...own, ...made.map(([column]) => column)];
}
