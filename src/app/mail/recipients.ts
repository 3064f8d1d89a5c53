import { type Locale, toLocale } from "../../text/locale";
import { listed } from "../people/roles";
import type { Platform } from "../platform";
import { workbookLocale } from "../tabs/owned";

/** A person who gets the weekly mail. */
export interface Recipient {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** Names of the people this person coaches; only their mail names them, never the spreadsheet. */
  readonly coaches: readonly string[];
}

/** People who get the mail: executives and managers, each address once; members see the dashboard. */
export function recipients(platform: Platform): Recipient[] {
  const seen = new Set<string>();
  const people = listed(platform);
  return people.flatMap(({ name, address, email, role, language, team }) => {
    if (role === "member" || email === "" || seen.has(email)) return [];
    seen.add(email);
    const locale = language === "" ? workbookLocale(platform) : toLocale(language);
    // A manager without a team coaches everybody.
    const own = people.filter((other) => other.name !== name && (team === "" || other.team === team));
    const coaches = role === "manager" ? own.map((other) => other.name) : [];
    return [{ name, email: address, locale, coaches }];
  });
}

export function isAddress(email: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(email);
}
