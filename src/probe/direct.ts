import type { DirectProbe } from "./probe";

/** Creates a direct probe, the common kind. */
export function direct(
  id: string,
  section: string,
  question: string,
  observe: DirectProbe["observe"],
): DirectProbe {
  return { kind: "direct", id, section, question, observe };
}
