import type { Platform } from "../platform";
import { readMembers } from "./people";

export type Role = "executive" | "manager" | "member";

/** A person of the People tab as mails and permissions see them. */
export interface ListedPerson {
  readonly name: string;
  /** As written, and for comparing: in lower case. */
  readonly address: string;
  readonly email: string;
  readonly role: Role;
  readonly team: string;
  /** The language as written; "" where none is. */
  readonly language: string;
}

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["executive", /^(executive|経営|役員|社長)$/i],
  ["manager", /^(manager|マネージャー|管理職)$/i],
];

/** The people of the company with their roles; an unknown role counts as member. */
export function listed(platform: Platform): ListedPerson[] {
  return readMembers(platform).map(({ name, email, role, team, language }) => ({
    name,
    address: email.trim(),
    email: email.trim().toLowerCase(),
    role: ROLES.find(([, words]) => words.test(role.trim()))?.[0] ?? "member",
    team: team.trim(),
    language: language.trim(),
  }));
}
