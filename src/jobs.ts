import { dispatch } from "./app/dispatcher";
import { refresh } from "./app/refresh";
import { answer, type RpcRequest } from "./app/rpc";
import { loadSample } from "./app/sample-data";
import { sendSnapshot } from "./app/snapshot";
import { startSchedule } from "./app/start-schedule";
import { createPlatform } from "./gas/platform";

/**
 * Everything that runs for seconds rather than for one cell: the menu's commands, the clock and the sidebar. The build
 * packs it, so that a cell does not load it (see `job` in addon.ts).
 */
export function rashinbanRefresh(): void {
  const platform = createPlatform();
  platform.workbook.toast(refresh(platform).message);
}

export function rashinbanSnapshot(): void {
  const platform = createPlatform();
  platform.workbook.toast(sendSnapshot(platform).message);
}

export function rashinbanSchedule(): void {
  const platform = createPlatform();
  platform.workbook.toast(startSchedule(platform));
}

export function rashinbanSample(): void {
  const platform = createPlatform();
  platform.workbook.toast(loadSample(platform));
}

/** Runs hourly by the clock, as the person who started the schedule. */
export function rashinbanHourly(): void {
  dispatch(createPlatform());
}

/** The sidebar's one door. */
export function rpc(request: RpcRequest): unknown {
  return answer(createPlatform(), request);
}
