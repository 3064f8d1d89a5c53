import { sendMail } from "./app/mail/send-mail";
import { refresh } from "./app/refresh/refresh";
import { answer } from "./app/rpc/rpc";
import { loadSample } from "./app/sample-data";
import { dispatch } from "./app/schedule/dispatcher";
import { startSchedule } from "./app/schedule/start-schedule";
import { createPlatform } from "./gas/platform";
import { buildMenu, requireUi, showSidebar } from "./gas/ui";

/*
 * Composition root of everything that is no cell function: the menu, its commands, the clock and the sidebar. Any
 * top-level function could be called from a cell, so whatever a person starts asks for the user interface first.
 */

export function onOpen(): void {
  buildMenu();
}

/** The document is already open when the add-on is installed. */
export function onInstall(): void {
  onOpen();
}

export function rashinbanSidebar(): void {
  showSidebar();
}

export function rashinbanRefresh(): void {
  requireUi();
  const platform = createPlatform();
  platform.workbook.toast(refresh(platform).message);
}

export function rashinbanSnapshot(): void {
  requireUi();
  const platform = createPlatform();
  platform.workbook.toast(sendMail(platform).message);
}

export function rashinbanSchedule(): void {
  requireUi();
  const platform = createPlatform();
  platform.workbook.toast(startSchedule(platform));
}

export function rashinbanSample(): void {
  requireUi();
  const platform = createPlatform();
  platform.workbook.toast(loadSample(platform));
}

/** Runs hourly by the clock, as the person who started the schedule. */
export function rashinbanHourly(): void {
  dispatch(createPlatform());
}

/** The sidebar's one door; anything may stand before it. */
export function rpc(request: unknown): unknown {
  requireUi();
  return answer(createPlatform(), request);
}
