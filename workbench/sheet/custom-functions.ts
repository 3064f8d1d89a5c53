/** A date as an argument or result of a custom function, by its instant; the script's realm makes its own Date of it. */
export interface DateArgument {
  readonly $date: number;
}

/** The script's custom functions as cells call them; arguments and result are plain data with dates as `DateArgument`. */
export interface CustomFunctions {
  /** Names in upper case. */
  names(): ReadonlySet<string>;
  call(
    name: string,
    args: readonly unknown[],
    at: { readonly sheetId: number; readonly row: number; readonly column: number },
  ): CustomResult;
}

/** What a custom function returned, or the message of the error it threw. */
export type CustomResult = { readonly value: unknown } | { readonly error: string };
