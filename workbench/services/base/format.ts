/** Java-style `%s %d %i %f %x %c %%` with flags, width and precision (platform.md §7.3); `%j` does not exist. */
export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%([-+0 ,]*)(\d+)?(?:\.(\d+))?([sdifxXc%])/g,
    (_all, flags, width, precision, kind) => {
      if (kind === "%") return "%";
      const value = args[next];
      next += 1;
      return padded(converted(value, kind, precision, flags), flags, Number(width ?? 0));
    },
  );
}

function converted(value: unknown, kind: string, precision: string | undefined, flags: string): string {
  if (kind === "s" || kind === "c") {
    const text = printed(value);
    return precision === undefined ? text : text.slice(0, Number(precision));
  }
  const number = Number(value);
  if (kind === "x" || kind === "X") {
    const hex = Math.trunc(number).toString(16);
    return kind === "X" ? hex.toUpperCase() : hex;
  }
  const digits = kind === "f" ? number.toFixed(Number(precision ?? 6)) : String(Math.trunc(number));
  const grouped = flags.includes(",") ? digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") : digits;
  return flags.includes("+") && number >= 0 ? `+${grouped}` : grouped;
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes("-")) return text.padEnd(width);
  if (!flags.includes("0")) return text.padStart(width);
  const sign = /^[+-]/.exec(text)?.[0] ?? "";
  return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}

/** A value as text in the log. */
export function printed(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object") return String(value);
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Error]" || tag === "[object Date]") return String(value);
  const text = tag === "[object Object]" || tag === "[object Array]" ? JSON.stringify(value) : undefined;
  return text ?? String(value);
}
