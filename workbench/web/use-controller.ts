import { useSyncExternalStore } from "react";
import type { PageController } from "./page-controller";

/** A React hook: renders again whenever the controller's state has changed. */
export function useController(controller: PageController): number {
  return useSyncExternalStore(controller.subscribe, controller.getVersion);
}
