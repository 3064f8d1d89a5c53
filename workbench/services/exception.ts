/** The error that a service throws; Google's errors have this name. */
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

/** The error of a failed call of an advanced service. */
export class ApiError extends Error {
  override name = "GoogleJsonResponseException";
}
