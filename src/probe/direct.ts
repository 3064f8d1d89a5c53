import type { DirectProbe } from "./probe";

/** Shorthand for the common kind of probe. */
export function direct(
  id: string,
  section: string,
  question: string,
  assumed: DirectProbe["assumed"],
  observe: DirectProbe["observe"],
): DirectProbe {
  return { kind: "direct", id, section, question, assumed, observe };
}
