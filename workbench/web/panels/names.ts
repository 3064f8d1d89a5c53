/** The panels beside the sheet, in the order of their buttons. */
export const PANEL_NAMES = ["outbox", "clock", "faults", "runs"] as const;

export type PanelName = (typeof PANEL_NAMES)[number];
