import type { Table } from "../table";

export const PEOPLE = {
  label: { ja: "メンバー", en: "People" },
  row: { ja: "1人", en: "one person" },
  fields: {
    name: {
      label: { ja: "名前", en: "Name" },
      type: "text",
      required: true,
      synonyms: ["氏名", "担当者", "担当者名", "Full Name", "Last Name"],
    },
    email: {
      label: { ja: "メール", en: "E-mail" },
      type: "text",
      synonyms: ["メールアドレス", "Email", "Mail"],
    },
    role: { label: { ja: "役割", en: "Role" }, type: "text", synonyms: ["役職", "権限"] },
    team: { label: { ja: "チーム", en: "Team" }, type: "text", synonyms: ["部署", "部門", "Department"] },
    manager: { label: { ja: "上司", en: "Manager" }, type: "text", synonyms: ["マネージャー"] },
    language: { label: { ja: "言語", en: "Language" }, type: "text", synonyms: ["Lang"] },
    activeFrom: { label: { ja: "開始日", en: "Active from" }, type: "day", synonyms: ["入社日"] },
    activeTo: { label: { ja: "終了日", en: "Active to" }, type: "day", synonyms: ["退社日"] },
  },
} as const satisfies Table;
