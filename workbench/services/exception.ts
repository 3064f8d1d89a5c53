/** What a service throws at a script: Google's errors carry this name. */
export class Exception extends Error {
  override name = "Exception";
}

/** A write into cells that the spreadsheet, not the call, refuses: Google was seen to say so later than at the call. */
export class Refusal extends Exception {}

/** A member that Google has and the workbench does not. */
export class NotEmulated extends Error {
  override name = "NotEmulated";

  constructor(member: string, why = "is not emulated") {
    super(`${member} ${why}`);
  }
}

/** What a failing call of an advanced service throws. */
export class ApiError extends Error {
  override name = "GoogleJsonResponseException";
}
