import { field, required } from "../field";
import type { Table } from "../table";

export const ACTIVITY_TABLE = {
  label: { ja: "活動", en: "Activities" },
  row: {
    ja: "1回の電話・訪問・面談、またはその日の件数",
    en: "a call, visit or meeting, or a daily count of them",
  },
  fields: {
    id: field({ ja: "活動ID", en: "Activity id" }, "name", { ja: "", en: "TASKID|Activity ID|Task ID" }),
    date: required({ ja: "活動日", en: "Date" }, "day", {
      ja: "日付|日時|実施日|期日",
      en: "Call Start Time|Activity Date|Due Date|Start Time|Created Time",
    }),
    owner: required({ ja: "担当者", en: "Owner" }, "text", {
      ja: "担当|任命先|営業担当",
      en: "Call Owner|Activity Owner|Assigned To|Assigned|Owner ID",
    }),
    kind: required(
      { ja: "活動種別", en: "Kind" },
      "text",
      {
        ja: "種類|種別|活動の種類",
        en: "Activity Type|Task Type|Task Subtype|Type",
      },
      { folding: "activity" },
    ),
    count: field({ ja: "件数", en: "Count" }, "count", { ja: "回数|数", en: "Number" }),
    account: field({ ja: "取引先", en: "Account" }, "name", {
      ja: "取引先名|顧客名",
      en: "Account Name|Company|ACCOUNTID",
    }),
    dealId: field({ ja: "商談ID", en: "Deal id" }, "name", {
      ja: "案件ID",
      en: "POTENTIALID|Opportunity ID",
    }),
  },
} as const satisfies Table;
