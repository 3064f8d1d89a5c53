import { field, required } from "../field";
import type { Table } from "../table";

export const PEOPLE = {
  label: { ja: "メンバー", en: "People" },
  row: { ja: "1人", en: "one person" },
  ours: true,
  fields: {
    name: required({ ja: "名前", en: "Name" }, "name", {
      ja: "氏名|担当者|担当者名",
      en: "Full Name|Last Name",
    }),
    email: field({ ja: "メール", en: "E-mail" }, "name", { ja: "メールアドレス", en: "Email|Mail" }),
    role: field({ ja: "役割", en: "Role" }, "text", { ja: "役職|権限", en: "" }),
    team: field({ ja: "チーム", en: "Team" }, "text", { ja: "部署|部門", en: "Department" }),
    manager: field({ ja: "上司", en: "Manager" }, "text", { ja: "マネージャー", en: "" }),
    language: field({ ja: "言語", en: "Language" }, "text", { ja: "", en: "Lang" }),
    activeFrom: field({ ja: "開始日", en: "Active from" }, "day", { ja: "入社日", en: "" }),
    activeTo: field({ ja: "終了日", en: "Active to" }, "day", { ja: "退社日", en: "" }),
  },
} as const satisfies Table;
