import { Emulated, type Emulates } from "../emulated";
import { Enum, type EnumValue } from "../enum";

export const AuthorizationStatus = new Enum("ScriptApp", "AuthorizationStatus", ["NOT_REQUIRED", "REQUIRED"]);

export class AuthorizationInfo
  extends Emulated
  implements Emulates<GoogleAppsScript.Script.AuthorizationInfo, keyof AuthorizationInfo>
{
  constructor(readonly $status: EnumValue) {
    super("ScriptApp", "AuthorizationInfo");
  }

  getAuthorizationStatus(): EnumValue {
    return this.$status;
  }
  getAuthorizationUrl(): string | null {
    return this.$status.$name === "REQUIRED" ? "https://workbench.invalid/authorize" : null;
  }
}
