import { isGranted } from "../access";
import { Emulated, type Emulates } from "../emulated";
import { Enum } from "../enum";
import { Exception } from "../exception";
import type { Execution } from "../execution";
import { mismatch } from "../signature";
import { AuthorizationInfo, AuthorizationStatus } from "./authorization-info";
import { EventType, Trigger, TriggerSource } from "./trigger";
import { TriggerBuilder } from "./trigger-builder";

export const AuthMode = new Enum("ScriptApp", "AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
const InstallationSource = new Enum("ScriptApp", "InstallationSource", [
  "APPS_MARKETPLACE_DOMAIN_ADD_ON",
  "NONE",
  "WEB_STORE_ADD_ON",
]);
const WeekDay = new Enum("ScriptApp", "WeekDay", [
  "SUNDAY",
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
]);

export class ScriptApp
  extends Emulated
  implements Emulates<GoogleAppsScript.Script.ScriptApp, keyof ScriptApp>
{
  constructor(readonly $execution: Execution) {
    super("ScriptApp", "ScriptApp");
  }

  get AuthMode(): Enum {
    return AuthMode;
  }
  get AuthorizationStatus(): Enum {
    return AuthorizationStatus;
  }
  get EventType(): Enum {
    return EventType;
  }
  get InstallationSource(): Enum {
    return InstallationSource;
  }
  get TriggerSource(): Enum {
    return TriggerSource;
  }
  get WeekDay(): Enum {
    return WeekDay;
  }
  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.$execution, functionName);
  }
  getProjectTriggers(): Trigger[] {
    const { world, setting } = this.$execution;
    const own = world.triggers.filter((trigger) => trigger.user === setting.user);
    return own.map((record) => new Trigger(record, world.documentId));
  }
  getUserTriggers(_spreadsheet: unknown): Trigger[] {
    return this.getProjectTriggers();
  }
  deleteTrigger(trigger: unknown): void {
    if (!(trigger instanceof Trigger)) throw mismatch(this, "deleteTrigger", [trigger]);
    const { world } = this.$execution;
    world.triggers = world.triggers.filter((record) => record.id !== trigger.$record.id);
  }
  /** Asking about a scope that the manifest does not declare is an error (platform.md §3.4). */
  getAuthorizationInfo(_mode: unknown, scopes: readonly string[] = []): AuthorizationInfo {
    const declared = this.$execution.project.manifest.oauthScopes;
    const foreign = scopes.find((scope) => declared !== undefined && !declared.includes(scope));
    if (foreign !== undefined) throw new Exception(`The script does not declare the scope ${foreign}.`);
    const asked = scopes.length > 0 ? scopes : (declared ?? []);
    const missing = asked.some((scope) => !isGranted(this.$execution, scope));
    return new AuthorizationInfo(AuthorizationStatus.$values[missing ? "REQUIRED" : "NOT_REQUIRED"]);
  }
  /** Ends the execution of a person who has not granted the scopes. */
  requireScopes(mode: unknown, scopes: readonly string[]): void {
    const { $status } = this.getAuthorizationInfo(mode, scopes);
    // Unverified [authorization-partial]: the words.
    if ($status.$name === "REQUIRED")
      throw new Exception("Authorization is required to perform that action.");
  }
  requireAllScopes(mode: unknown): void {
    this.requireScopes(mode, []);
  }
  /** Carries nothing; requests with it are answered by what the workbench was given. */
  getOAuthToken(): string {
    return "workbench-token";
  }
  getScriptId(): string {
    return "1WorkbenchScript00000000000000000000000000000000000000000";
  }
  getInstallationSource(): unknown {
    return InstallationSource.$values.WEB_STORE_ADD_ON;
  }
}
