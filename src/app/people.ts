import { readOwned } from "./owned";
import type { Platform } from "./platform";

export type Role = "executive" | "manager" | "member";

/** A row of the People tab. */
export interface ListedPerson {
  readonly name: string;
  /** As written, and for comparing: trimmed, in lower case. */
  readonly address: string;
  readonly email: string;
  readonly role: Role;
  readonly team: string;
  /** As written; "" where nobody said. */
  readonly language: string;
}

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["executive", /^(executive|経営|役員|社長)$/i],
  ["manager", /^(manager|マネージャー|管理職)$/i],
];

/** The people of the company; a role that is none of the known words is a member's. */
export function listed(platform: Platform): ListedPerson[] {
  return readOwned(platform, "people").map(([name, email, role, team, language]) => {
    const word = String(role ?? "").trim();
    const address = String(email ?? "").trim();
    return {
      name: String(name),
      address,
      email: address.toLowerCase(),
      role: ROLES.find(([, words]) => words.test(word))?.[0] ?? "member",
      team: String(team ?? "").trim(),
      language: String(language ?? "").trim(),
    };
  });
}
