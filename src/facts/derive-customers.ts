import { civil, type Day, dayOf, NO_DAY } from "../calendar/day";
import { type Columns, coalesce, flags } from "./derive-columns";
import { isDay, isNumber, isText } from "./table";

/**
 * Adds gross profit (from cost) and each customer's first purchase, which their cohort begins with. A refund takes
 * money back, but is no order.
 */
export function deriveRevenue(columns: Columns, rows: number): void {
  const { amount, cost, date, customer } = columns;
  if (isNumber(amount) && isNumber(cost)) {
    const values = amount.values.map((value, row) => value - cost.values[row]);
    coalesce(columns, "grossProfit", columns.grossProfit, { kind: "number", values });
  }
  const refunded = (row: number): boolean => isNumber(amount) && amount.values[row] < 0;
  columns.bought = flags(rows, (row) => !refunded(row));
  if (!isText(customer) || !isDay(date)) return;
  const first = firstRows(customer.codes, date.days);
  const firstOn = (row: number): Day => {
    const at = first.get(customer.codes[row]);
    return at === undefined ? NO_DAY : date.days[at];
  };
  columns.firstOn = { kind: "day", days: date.days.map((_, row) => firstOn(row)) };
  columns.firstPurchase = flags(rows, (row) => first.get(customer.codes[row]) === row);
  columns.firstYear = flags(
    rows,
    (row) => firstOn(row) !== NO_DAY && date.days[row] !== NO_DAY && date.days[row] < yearAfter(firstOn(row)),
  );
}

/** A contract without a customer's name is a customer of its own; the first of each customer is marked. */
export function deriveCustomers(columns: Columns, rows: number): void {
  const { id, startOn } = columns;
  if (isText(id)) {
    const { customer } = columns;
    if (!isText(customer)) columns.customer = id;
    else if (customer.codes.includes(0)) {
      const labels = [...customer.labels, ...id.labels];
      const codes = customer.codes.map((code, row) =>
        code === 0 ? customer.labels.length + id.codes[row] : code,
      );
      columns.customer = { kind: "text", codes, labels };
    }
  }
  const { customer } = columns;
  if (!isText(customer) || !isDay(startOn)) return;
  const first = firstRows(customer.codes, startOn.days);
  columns.firstContract = flags(rows, (row) => first.get(customer.codes[row]) === row);
}

/** The row of each code's earliest day; rows without a code or a day have none. */
function firstRows(codes: Int32Array, days: Int32Array): Map<number, number> {
  const first = new Map<number, number>();
  for (let row = 0; row < codes.length; row += 1) {
    if (codes[row] === 0 || days[row] === NO_DAY) continue;
    const before = first.get(codes[row]);
    if (before === undefined || days[row] < days[before]) first.set(codes[row], row);
  }
  return first;
}

function yearAfter(day: Day): Day {
  const { year, month, day: date } = civil(day);
  return dayOf(year + 1, month, date);
}
