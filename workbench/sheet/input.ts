/** A value that a script or a person enters into a cell; text is parsed as if typed. */
export type Input = number | string | boolean | Date | KeptText | null | undefined;

/** A text that is copied rather than typed: it is not parsed, and needs no apostrophe. */
export class KeptText {
  constructor(readonly text: string) {}
}
