import { ASSUMED } from "./assumed";
import type { Probe } from "./probe";

export type Verdict = "same" | "different" | "no assumption" | "not emulated" | "waiting" | "by hand";

/** The assumption that holds for spreadsheets of this language; "" where none is made. */
export function assumedFor({ id, assumed }: Probe, language: string): string {
  const recorded = ASSUMED[id] ?? "";
  return assumed ?? (typeof recorded === "string" ? recorded : (recorded[language] ?? ""));
}

/** The verdict on an assumption; an empty `observed` means that the answer has not arrived yet. */
export function verdict(probe: Probe, observed: string, language: string): Verdict {
  if (probe.kind === "hand") return "by hand";
  if (observed === "") return "waiting";
  // The workbench's own error; Google never says so.
  if (observed.startsWith("NotEmulated: ")) return "not emulated";
  const assumed = assumedFor(probe, language);
  if (assumed === "") return "no assumption";
  return observed === assumed ? "same" : "different";
}

/** The cells of a result row, as text: an answer that begins with `=` must not become a formula. */
export function cellsOf(probe: Probe, observed: string, language: string): string[] {
  const detail = probe.kind === "hand" ? probe.how : `platform.md ${probe.section}`;
  const cells = [
    probe.id,
    probe.question,
    assumedFor(probe, language),
    observed,
    verdict(probe, observed, language),
    detail,
  ];
  return cells.map((cell) => `'${cell}`);
}
