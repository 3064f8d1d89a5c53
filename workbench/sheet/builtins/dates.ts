import { dateOfSerial, serialOfDate } from "../dates";
import type { Builtin, Context, Value } from "../evaluation-context";
import type { Node } from "../parse";
import { CellError, NUM, toNumber } from "../value";
import { first, numberFunction } from "./define";

/** Defines a volatile function: its formula is recalculated whenever time has passed. */
function clock(read: (context: Context, args: readonly Node[]) => Value, taints: boolean): Builtin {
  return (args, context) => {
    if (context.formula !== null) {
      context.formula.volatile = true;
      if (taints) context.formula.tainted = true;
    }
    return read(context, args);
  };
}

/** Adds months to a serial number; the day is clamped to the month's last, or is the last. */
function monthsOn(serial: number, months: number, lastDay: boolean): number {
  const { year, month, day } = dateOfSerial(serial);
  const last = dateOfSerial(serialOfDate(year, month + Math.trunc(months) + 1, 0)).day;
  return serialOfDate(year, month + Math.trunc(months), lastDay ? last : Math.min(day, last));
}

/** An array filled with one value; one row and column by default. */
function filled(value: number, sizes: readonly (Node | undefined)[], context: Context): Value {
  const [rows, columns] = sizes.map((node) =>
    node === undefined ? 1 : toNumber(first(context.evaluate(node, context), context)),
  );
  if (rows instanceof CellError) return rows;
  if (columns instanceof CellError) return columns;
  if (rows < 1 || columns < 1) return NUM;
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

export const DATES: Readonly<Record<string, Builtin>> = {
  TODAY: clock(({ book }) => Math.floor(book.nowSerial()), false),
  NOW: clock(({ book }) => book.nowSerial(), true),
  // A workbench must give the same numbers twice; the taint is what matters.
  RAND: clock(() => 0.5, true),
  RANDBETWEEN: clock(() => 1, true),
  RANDARRAY: clock((context, [rows, columns]) => filled(0.5, [rows, columns], context), true),
  DATE: numberFunction(([year, month, day]) => (year < 0 ? NUM : serialOfDate(year, month, day))),
  YEAR: numberFunction(([serial]) => dateOfSerial(serial).year),
  MONTH: numberFunction(([serial]) => dateOfSerial(serial).month),
  DAY: numberFunction(([serial]) => dateOfSerial(serial).day),
  WEEKDAY: numberFunction(([serial, type = 1]) => {
    const { weekday } = dateOfSerial(serial);
    if (type === 1) return weekday + 1;
    if (type === 2) return weekday === 0 ? 7 : weekday;
    return type === 3 ? (weekday + 6) % 7 : new CellError("#NUM!");
  }),
  EDATE: numberFunction(([serial, months]) => monthsOn(serial, months, false)),
  EOMONTH: numberFunction(([serial, months]) => monthsOn(serial, months, true)),
};
