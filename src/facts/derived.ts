import type { Text } from "../text/locale";
import { field } from "./field";
import type { DerivedName, FactName, Field, Table } from "./table";
import { TABLES } from "./tables";

const flag = (label: Text): Field => field(label, "text");

/** Tables made from others; nobody maps columns to them. */
export const DERIVED_TABLES: Readonly<Record<DerivedName, Table>> = {
  credits: {
    label: { ja: "接点の貢献", en: "Credits" },
    row: { ja: "1件の商談に対する1つのチャネルの貢献", en: "the credit of one channel in one deal" },
    fields: {
      amount: field({ ja: "貢献額", en: "Credited amount" }, "money"),
      model: field({ ja: "配分", en: "Model" }, "text"),
      fromTouches: flag({ ja: "接点の記録から", en: "from recorded touches" }),
      marketing: flag({ ja: "マーケティングのチャネル", en: "marketing channel" }),
      closedOn: field({ ja: "完了日", en: "Closed on" }, "day"),
    },
  },
  stays: {
    label: { ja: "ステージの通過", en: "Stage entries" },
    row: { ja: "商談が1つのステージにいた期間", en: "one stay of a deal in a stage" },
    fields: {
      stageName: field({ ja: "ステージ", en: "Stage" }, "text"),
      enteredOn: field({ ja: "入った日", en: "Entered on" }, "day"),
      leftOn: field({ ja: "出た日", en: "Left on" }, "day"),
      mature: flag({ ja: "通常の日数がたったもの", en: "old enough to tell" }),
      advanced: flag({ ja: "その日数内に次へ進んだもの", en: "advanced in its usual time" }),
      exit: field({ ja: "出方", en: "Exit" }, "text"),
      stale: flag({
        ja: "受注商談の8割が抜けた日数を超えたもの",
        en: "longer there than 4 of 5 won deals were",
      }),
    },
  },
  reached: {
    label: { ja: "到達したステージ", en: "Stages reached" },
    row: { ja: "商談が到達したとみなせるステージ", en: "a stage that a deal must have reached" },
    fields: {
      stageName: field({ ja: "ステージ", en: "Stage" }, "text"),
      createdOn: field({ ja: "作成日", en: "Created on" }, "day"),
      advanced: flag({ ja: "次へ進んだもの", en: "went on to the next" }),
    },
  },
  pastPipeline: {
    label: { ja: "過去のパイプライン", en: "Past pipeline" },
    row: { ja: "過去の月の同じ時点に進行中だった商談", en: "a deal open at the same point of a past month" },
    fields: {
      on: field({ ja: "月", en: "Month" }, "day"),
      amount: field({ ja: "金額", en: "Amount" }, "money"),
      wonAmount: field({ ja: "月内に受注した金額", en: "Amount won in the month" }, "money"),
    },
  },
};

/** Columns that parsing adds to a person's own. */
const DERIVED_FIELDS: Readonly<Record<string, Field>> = {
  stageName: field({ ja: "ステージ", en: "Stage" }, "text"),
  newCustomer: flag({ ja: "取引先ごとに最初", en: "first of each account" }),
  hasDeal: flag({ ja: "商談あり", en: "with a deal" }),
  dealOn: field({ ja: "商談化日", en: "Deal on" }, "day"),
  old: flag({ ja: "受注商談の8割の日数を超えたもの", en: "older than 4 of 5 won deals were" }),
  influenced: flag({ ja: "マーケティングのどれかの接点あり", en: "with any marketing touch" }),
  paid: flag({ ja: "広告のチャネル", en: "from a paid channel" }),
  channelGroup: field({ ja: "チャネル区分", en: "Channel group" }, "text"),
  onLanding: flag({ ja: "ランディングページのみ", en: "landing pages only" }),
  reachedVisits: field({ ja: "訪問数（なければクリック数）", en: "Visits, else clicks" }, "count"),
  reachedInboxes: field({ ja: "到達数（なければ配信数）", en: "Delivered, else sent" }, "count"),
  bought: flag({ ja: "返金を除く", en: "no refunds" }),
  firstOn: field({ ja: "初回購入日", en: "First purchase" }, "day"),
  firstPurchase: flag({ ja: "初回購入", en: "first purchases" }),
  firstYear: flag({ ja: "初回購入から12か月以内", en: "within 12 months of the first purchase" }),
  firstContract: flag({ ja: "顧客ごとに最初", en: "first of each customer" }),
};

export function tableOf(name: FactName): Table {
  return name in DERIVED_TABLES ? DERIVED_TABLES[name as DerivedName] : TABLES[name as keyof typeof TABLES];
}

/** A field of a canonical or derived table, or one that parsing adds; undefined for a person's own. */
export function fieldOf(table: FactName, name: string): Field | undefined {
  return tableOf(table).fields[name] ?? DERIVED_FIELDS[name];
}
