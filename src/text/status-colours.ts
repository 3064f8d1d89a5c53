import type { statusWords } from "./messages/report";

/** Colours of one status: text, its background as a label, and a paler background for a whole card. */
export interface StatusColours {
  readonly ink: string;
  readonly back: string;
  readonly tint: string;
}

const GREY: StatusColours = { ink: "#52606d", back: "#eef2f6", tint: "#f5f7fa" };

/**
 * The palette of status, for dashboard, mail and sidebar alike; each text can be read on both of its backgrounds. Which
 * status a KPI has is decided in `insight/status/status.ts`.
 */
export const STATUS_COLOURS: Readonly<Record<keyof typeof statusWords, StatusColours>> = {
  "on-track": { ink: "#0b6b3a", back: "#d8f0e3", tint: "#eef9f3" },
  watch: { ink: "#8a5a00", back: "#fdecc8", tint: "#fdf6e7" },
  "off-track": { ink: "#a31b0f", back: "#fbd9d5", tint: "#fdf0ee" },
  "no-target": GREY,
  "no-value": GREY,
  untrusted: { ink: "#3e4c59", back: "#e4e7eb", tint: "#f5f7fa" },
};
