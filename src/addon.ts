import { sendMail } from "./app/mail/send-mail";
import type { Platform } from "./app/platform";
import { refresh } from "./app/refresh/refresh";
import { answer } from "./app/rpc/rpc";
import { loadSample } from "./app/sample-data";
import { dispatch } from "./app/schedule/dispatcher";
import { startSchedule } from "./app/schedule/start-schedule";
import { describeFailure } from "./app/schedule/tell-failure";
import { noteUnboundRun } from "./gas/lone-clock";
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
  fromMenu((platform) => refresh(platform).message);
}

export function rashinbanSnapshot(): void {
  fromMenu((platform) => sendMail(platform).message);
}

export function rashinbanSchedule(): void {
  fromMenu(startSchedule);
}

export function rashinbanSample(): void {
  fromMenu(loadSample);
}

/** Runs a menu command and shows its message; a failure is reported in our words first. */
function fromMenu(command: (platform: Platform) => string): void {
  requireUi();
  const platform = createPlatform();
  const failure = platform.attempt(() => platform.workbook.toast(command(platform)));
  if (failure !== null) throw new Error(describeFailure(platform, failure));
}

/** The handler of the hourly trigger, which runs as the person who started the schedule. */
export function rashinbanHourly(): void {
  if (SpreadsheetApp.getActiveSpreadsheet() === null) noteUnboundRun();
  dispatch(createPlatform());
}

/** The entry point of all calls from the sidebar; any request may arrive here, valid or not. */
export function rpc(request: unknown): unknown {
  requireUi();
  return answer(createPlatform(), request);
}
