import { field, required } from "../field";
import type { Table } from "../table";

export const ACTIVITY_TABLE = {
  label: { ja: "活動", en: "Activities" },
  row: {
    ja: "1回の電話・訪問・面談、またはその日の件数",
    en: "a call, visit or meeting, or a daily count of them",
  },
  fields: {
    id: field("活動ID", "Activity id", "text", "TASKID|Activity ID|Task ID"),
    date: required(
      "活動日",
      "Date",
      "day",
      "日付|日時|実施日|期日|Call Start Time|Activity Date|Due Date|Start Time|Created Time",
    ),
    owner: required(
      "担当者",
      "Owner",
      "text",
      "担当|任命先|営業担当|Call Owner|Activity Owner|Assigned To|Assigned|Owner ID",
    ),
    kind: required(
      "活動種別",
      "Kind",
      "text",
      "種類|種別|活動の種類|Activity Type|Task Type|Task Subtype|Type",
    ),
    count: field("件数", "Count", "count", "回数|数|Number"),
    account: field("取引先", "Account", "text", "取引先名|顧客名|Account Name|Company|ACCOUNTID"),
    dealId: field("商談ID", "Deal id", "text", "案件ID|POTENTIALID|Opportunity ID"),
  },
} as const satisfies Table;
