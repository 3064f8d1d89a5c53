/** What scripts and people put into cells; text is read as if it were typed. */
export type Input = number | string | boolean | Date | KeptText | null | undefined;

/** A text that is moved, not typed: it is read as nothing else, and in a text cell takes no apostrophe along. */
export class KeptText {
  constructor(readonly text: string) {}
}
