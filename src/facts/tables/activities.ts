import type { Table } from "../table";

export const ACTIVITY_TABLE = {
  label: { ja: "活動", en: "Activities" },
  row: {
    ja: "1回の電話・訪問・面談、またはその日の件数",
    en: "a call, visit or meeting, or a daily count of them",
  },
  fields: {
    id: {
      label: { ja: "活動ID", en: "Activity id" },
      type: "text",
      synonyms: ["TASKID", "Activity ID", "Task ID"],
    },
    date: {
      label: { ja: "活動日", en: "Date" },
      type: "day",
      required: true,
      synonyms: [
        "日付",
        "日時",
        "実施日",
        "期日",
        "Call Start Time",
        "Activity Date",
        "Due Date",
        "Start Time",
        "Created Time",
      ],
    },
    owner: {
      label: { ja: "担当者", en: "Owner" },
      type: "text",
      required: true,
      synonyms: [
        "担当",
        "任命先",
        "営業担当",
        "Call Owner",
        "Activity Owner",
        "Assigned To",
        "Assigned",
        "Owner ID",
      ],
    },
    kind: {
      label: { ja: "活動種別", en: "Kind" },
      type: "text",
      required: true,
      synonyms: ["種類", "種別", "活動の種類", "Activity Type", "Task Type", "Task Subtype", "Type"],
    },
    count: { label: { ja: "件数", en: "Count" }, type: "count", synonyms: ["回数", "数", "Number"] },
    account: {
      label: { ja: "取引先", en: "Account" },
      type: "text",
      synonyms: ["取引先名", "顧客名", "Account Name", "Company", "ACCOUNTID"],
    },
    dealId: {
      label: { ja: "商談ID", en: "Deal id" },
      type: "text",
      synonyms: ["案件ID", "POTENTIALID", "Opportunity ID"],
    },
  },
} as const satisfies Table;
