import { field, required } from "../field";
import type { Table } from "../table";

export const PEOPLE = {
  label: { ja: "メンバー", en: "People" },
  row: { ja: "1人", en: "one person" },
  fields: {
    name: required("名前", "Name", "text", "氏名|担当者|担当者名|Full Name|Last Name"),
    email: field("メール", "E-mail", "text", "メールアドレス|Email|Mail"),
    role: field("役割", "Role", "text", "役職|権限"),
    team: field("チーム", "Team", "text", "部署|部門|Department"),
    manager: field("上司", "Manager", "text", "マネージャー"),
    language: field("言語", "Language", "text", "Lang"),
    activeFrom: field("開始日", "Active from", "day", "入社日"),
    activeTo: field("終了日", "Active to", "day", "退社日"),
  },
} as const satisfies Table;
