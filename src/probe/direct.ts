import type { DirectProbe } from "./probe";

/** Shorthand for the common kind of probe. */
export function direct(
  id: string,
  section: string,
  question: string,
  observe: DirectProbe["observe"],
): DirectProbe {
  return { kind: "direct", id, section, question, observe };
}
