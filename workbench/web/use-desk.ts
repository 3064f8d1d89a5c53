import { useSyncExternalStore } from "react";
import type { Desk } from "./desk";

/** Renders again whenever the workbook or what surrounds it has changed. */
export function useDesk(desk: Desk): number {
  return useSyncExternalStore(desk.subscribe, desk.getVersion);
}
