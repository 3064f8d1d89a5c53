/** What a service throws at a script: Google's errors carry this name. */
export class Exception extends Error {
  override name = "Exception";
}

/** A member that Google has and the workbench does not. */
export class NotEmulated extends Error {
  override name = "NotEmulated";

  constructor(member: string) {
    super(`${member} is not emulated`);
  }
}
