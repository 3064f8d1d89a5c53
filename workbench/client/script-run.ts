import { plainArgument } from "../runtime/plain-data";

/** The transport of a remote call to the server; the answer is plain data or the server's error. */
export type Send = (
  name: string,
  args: readonly unknown[],
) => Promise<
  { readonly value: unknown } | { readonly error: { readonly name: string; readonly message: string } }
>;

type Success = (value: unknown, userObject?: unknown) => void;
type Failure = (error: Error, userObject?: unknown) => void;

/** The server's functions as methods, beside the three that give a new runner (platform.md §4). */
export type Runner = Readonly<Record<string, (...args: never[]) => unknown>> & {
  withSuccessHandler(handler: Success): Runner;
  withFailureHandler(handler: Failure): Runner;
  withUserObject(object: unknown): Runner;
};

const MAX_CONCURRENT = 10;

/**
 * What a page of the add-on sees as `google.script.run`: ten calls at a time, the eleventh waits; answers come in no
 * promised order; arguments and results are plain data or a form of strings.
 * @param names Functions of the project that a page may call.
 */
export function scriptRun(names: readonly string[], send: Send): Runner {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;

  const next = (): void => {
    if (running >= MAX_CONCURRENT) return;
    const job = waiting.shift();
    if (job === undefined) return;
    running += 1;
    void job().finally(() => {
      running -= 1;
      next();
    });
  };

  const runner = (done: Success | null, failed: Failure | null, userObject: unknown): Runner => {
    const call = (name: string, args: readonly unknown[]): void => {
      const given = args.map((arg, at) => formFields(arg, args.length) ?? plainArgument(arg, at));
      waiting.push(async () => {
        const answer = await send(name, given);
        if ("value" in answer) done?.(answer.value, userObject);
        else fail(answer.error, failed, userObject);
      });
      next();
    };
    return Object.assign(
      Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => call(name, args)])),
      {
        withSuccessHandler: (handler: Success) => runner(handler, failed, userObject),
        withFailureHandler: (handler: Failure) => runner(done, handler, userObject),
        withUserObject: (object: unknown) => runner(done, failed, object),
      },
    ) as Runner;
  };
  return runner(null, null, undefined);
}

function fail(
  { name, message }: { readonly name: string; readonly message: string },
  failed: Failure | null,
  userObject: unknown,
): void {
  const error = Object.assign(new Error(message), { name });
  if (failed === null) console.error(error);
  else failed(error, userObject);
}

/** A form as an argument: its fields by name, as text. */
function formFields(value: unknown, count: number): Record<string, string> | null {
  const form = value as { readonly tagName?: string; readonly elements?: ArrayLike<FormField> } | null;
  if (count !== 1 || form?.tagName !== "FORM" || form.elements === undefined) return null;
  const fields = Array.from(form.elements).filter(
    ({ name, type, checked }) => name !== "" && (checked || (type !== "checkbox" && type !== "radio")),
  );
  return Object.fromEntries(fields.map(({ name, value: text }) => [name, text]));
}

interface FormField {
  readonly name: string;
  readonly type: string;
  readonly checked: boolean;
  readonly value: string;
}
