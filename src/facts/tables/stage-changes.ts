import { required } from "../field";
import type { Table } from "../table";

export const STAGE_CHANGES = {
  label: { ja: "ステージ履歴", en: "Stage history" },
  row: { ja: "商談が1つのステージに入ったこと", en: "a deal entering a stage" },
  fields: {
    dealId: required({ ja: "商談ID", en: "Deal id" }, "name", {
      ja: "案件ID",
      en: "Opportunity ID|Potential Id|Deal",
    }),
    stage: required({ ja: "ステージ", en: "Stage" }, "stage", {
      ja: "フェーズ|変更後|新しいステージ",
      en: "To Stage|Stage Name|New stage|To",
    }),
    enteredOn: required({ ja: "移行日", en: "Entered on" }, "day", {
      ja: "変更日|変更日時|移行日時|開始日",
      en: "Last Modified|Changed on|Entered|Date|Created Date|Modified Time",
    }),
  },
} as const satisfies Table;
