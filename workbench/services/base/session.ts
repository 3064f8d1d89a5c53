import { Emulated, type Emulates } from "../emulated";
import type { Execution } from "../execution";

export class User extends Emulated implements Emulates<GoogleAppsScript.Base.User, keyof User> {
  constructor(readonly $email: string) {
    super("Session", "User");
  }

  getEmail(): string {
    return this.$email;
  }
  getUserLoginId(): string {
    return this.$email;
  }
}

export class Session extends Emulated implements Emulates<GoogleAppsScript.Base.Session, keyof Session> {
  constructor(readonly $execution: Execution) {
    super("Session", "Session");
  }

  getActiveUser(): User {
    return new User(emailOf(this.$execution));
  }
  getEffectiveUser(): User {
    return new User(emailOf(this.$execution));
  }
  getActiveUserLocale(): string {
    return this.$execution.setting.userLocale;
  }
  getScriptTimeZone(): string {
    return this.$execution.setting.scriptTimeZone;
  }
  /** Pseudonymous; Google changes it every 30 days. */
  getTemporaryActiveUserKey(): string {
    const period = Math.floor(this.$execution.world.now / (30 * 24 * 60 * 60 * 1000));
    return `workbench-user-${this.$execution.setting.user}-${period}`;
  }
}

/** Only an execution with full rights knows who is at the keyboard (platform.md §7.3). */
function emailOf({ mode, setting }: Execution): string {
  return mode === "FULL" ? setting.user : "";
}
