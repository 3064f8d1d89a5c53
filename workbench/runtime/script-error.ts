/** An error that a script threw, as seen from outside its realm. */
export class ScriptError extends Error {
  constructor(
    /** Error's name in the script; Google's services throw `Exception`. */
    readonly kind: string,
    message: string,
    readonly scriptStack: string,
  ) {
    super(message);
    this.name = kind;
  }
}

/** Whether a value is an error of any realm: those of another realm are no `instanceof Error`, so their tag decides. */
export function scriptError(thrown: unknown): ScriptError {
  if (Object.prototype.toString.call(thrown) !== "[object Error]")
    return new ScriptError("Error", String(thrown), "");
  const { name, message, stack } = thrown as Error;
  return new ScriptError(String(name), String(message), String(stack));
}
