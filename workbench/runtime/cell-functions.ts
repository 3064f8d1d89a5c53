import type { CustomFunctions, DateArgument } from "../sheet/custom-functions";
import type { Entry } from "./executor";
import type { Project } from "./project";
import { ScriptError } from "./script-error";

/** Connects formulas with the project's functions; names are found in any case (platform.md §2.1). */
export function cellFunctions(project: Project, run: (entry: Entry) => unknown): CustomFunctions {
  const names = new Map(project.cellFunctions.map((name) => [name.toUpperCase(), name]));
  const known = new Set(names.keys());
  return {
    names: () => known,
    call: (name, args, cell) => {
      const functionName = names.get(name.toUpperCase());
      if (functionName === undefined) return { error: `Unknown function: '${name}'.` };
      try {
        const value = run({
          functionName,
          kind: "custom",
          mode: "CUSTOM_FUNCTION",
          args: () => args.map(withDates),
          cell,
        });
        return { value: plain(value) };
      } catch (error) {
        if (!(error instanceof ScriptError)) throw error;
        if (error.message === "Exceeded maximum execution time")
          return { error: "Internal error executing the custom function" };
        // Unverified [note-of-error]: the words of the note.
        return { error: error.message };
      }
    },
  };
}

/** Dates travel as instants; the realm makes its own of them. */
function withDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDates);
  const instant = (value as Partial<DateArgument> | null)?.$date;
  return typeof instant === "number" ? new Date(instant) : value;
}

/** Results outlive their realm, which would be kept alive by them otherwise. */
function plain(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Date]") return { $date: (value as Date).getTime() };
  return tag === "[object Array]" ? Array.from(value as unknown[], plain) : String(value);
}
