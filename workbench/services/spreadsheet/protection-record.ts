import type { Area } from "../../sheet/area";

/** A protection as it is kept with its sheet; no area means the whole sheet. */
export interface ProtectionRecord {
  readonly id: number;
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
}
