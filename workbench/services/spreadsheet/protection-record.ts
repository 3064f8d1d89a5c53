import type { Area } from "../../sheet/area";

/** A protection as it is stored with its sheet; no area means the whole sheet. */
export interface ProtectionRecord {
  readonly id: number;
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Whether the list of editors was changed; until then everybody may edit. */
  readonly restricted: boolean;
  readonly editors: readonly string[];
  /** Parts of a protected sheet that everybody may edit. */
  readonly unprotected: readonly Area[];
}
