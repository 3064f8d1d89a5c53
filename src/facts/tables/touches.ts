import { field, required } from "../field";
import type { Table } from "../table";

export const TOUCHES = {
  label: { ja: "接点", en: "Touches" },
  row: { ja: "リードや取引先との1回の接点", en: "one contact of a lead or account with a channel" },
  fields: {
    leadId: field({ ja: "リードID", en: "Lead id" }, "name", { ja: "見込み客ID", en: "LEADID|Contact ID" }),
    account: field({ ja: "取引先", en: "Account" }, "name", {
      ja: "取引先名|顧客名|会社名",
      en: "Account Name|Company",
    }),
    on: required({ ja: "日付", en: "On" }, "day", {
      ja: "接触日|日時|発生日",
      en: "Date|Timestamp|Touch date|Occurred at|Created Date",
    }),
    channel: required({ ja: "チャネル", en: "Channel" }, "text", {
      ja: "流入元|媒体|経路",
      en: "Source|Lead Source|Touch channel|Medium",
    }),
    campaign: field({ ja: "キャンペーン", en: "Campaign" }, "text", {
      ja: "キャンペーン名|施策",
      en: "Campaign Name",
    }),
  },
} as const satisfies Table;
