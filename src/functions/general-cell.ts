import { KPIS } from "../kpis/catalog";
import type { Kpi } from "../metrics/kpi";
import { isBlank, isDate, isGrid } from "./argument";
import { readCall, withoutToken } from "./call";
import { explainKpi } from "./explanation";
import { forecastCell, statusCell, targetCell } from "./insight-cell";
import { type CellContext, type LiveCell, liveCell, plainCell } from "./kpi-cell";
import { seriesCell } from "./series-cell";
import { cellError } from "./wording";

/** Runs one of the general functions by name, with the arguments as Sheets passed them. */
export function generalCell(name: string, args: readonly unknown[], context: CellContext): unknown {
  switch (name) {
    case "KPI":
      return kpiById(args, context);
    case "KPI_SERIES": {
      const { id, kpi } = findKpi(args, name, context);
      return seriesCell(id, kpi, withoutToken(args).slice(1), context);
    }
    case "KPI_EXPLAIN":
      return explainById(args, context);
    case "KPI_EACH":
      return each(args, context);
    case "KPI_TARGET":
    case "KPI_STATUS":
    case "KPI_FORECAST": {
      if (isBlank(args[0])) return "";
      const { id, kpi } = findKpi(args, name, context);
      const rest = withoutToken(args).slice(1);
      if (name === "KPI_TARGET") return targetCell(id, kpi, rest, context);
      return name === "KPI_STATUS" ? statusCell(id, rest, context) : forecastCell(id, rest, context);
    }
    default:
      return list(context);
  }
}

/** The KPI that the first argument names, by id, id and variant, or function. */
function findKpi(args: readonly unknown[], name: string, context: CellContext): { id: string; kpi: Kpi } {
  const id = String(args[0] ?? "")
    .trim()
    .toLowerCase();
  const catalog: Readonly<Record<string, Kpi>> = KPIS;
  const base = id.split(":")[0];
  const byFunction = Object.entries(catalog).find(([, kpi]) => kpi.function.toLowerCase() === base);
  const byId = Object.entries(catalog).find(([key]) => key === base);
  const found = byId ?? byFunction;
  if (found === undefined) throw cellError(context.locale(), name, "unknown-kpi", { value: id });
  return { id: found[0] + id.slice(base.length), kpi: found[1] };
}

function kpiById(args: readonly unknown[], context: CellContext): LiveCell {
  if (isBlank(args[0])) return "";
  const { id, kpi } = findKpi(args, "KPI", context);
  const [period, segment] = withoutToken(args.slice(1));
  if (isDate(period)) return liveCell(id, kpi, context.dayOf(period), text(segment), "KPI", context);
  if (typeof period === "number") {
    throw cellError(context.locale(), "KPI", "year-as-number", { value: period });
  }
  return liveCell(id, kpi, isBlank(period) ? null : String(period), text(segment), "KPI", context);
}

function explainById(args: readonly unknown[], context: CellContext): string {
  if (isBlank(args[0])) return "";
  const { id } = findKpi(args, "KPI_EXPLAIN", context);
  return explainKpi(id, context.locale());
}

/** Row by row: a row that is blank stays empty, so that a whole column can be filled at once. */
function each(args: readonly unknown[], context: CellContext): (number | "")[][] | "" {
  if (isBlank(args[0])) return "";
  const { kpi } = findKpi(args, "KPI_EACH", context);
  const ranges = withoutToken(args.slice(1)).map((range) => (isGrid(range) ? range : [[range]]));
  const rows = ranges[0]?.length ?? 0;
  for (const [index, range] of ranges.entries()) {
    if (range.length !== rows) {
      const argument = kpi.plain[index]?.name ?? `range_${index + 1}`;
      throw cellError(context.locale(), "KPI_EACH", "ranges-differ", {
        argument,
        value: range.length,
        expected: rows,
      });
    }
  }
  return Array.from({ length: rows }, (_, row) => [
    eachRow(
      kpi,
      ranges.map((range) => range[row][0]),
      row,
      context,
    ),
  ]);
}

function eachRow(kpi: Kpi, cells: readonly unknown[], row: number, context: CellContext): number | "" {
  const call = readCall(cells, kpi.plain, context.dayOf);
  const at = { row: row + 1, column: 1 };
  if (call.kind === "plain") return plainCell(kpi, call.totals, "KPI_EACH", context);
  if (call.kind === "blank") return "";
  if (call.kind === "error") {
    const label = kpi.plain.find((parameter) => parameter.name === call.params.argument)?.label[
      context.locale()
    ];
    throw cellError(context.locale(), "KPI_EACH", call.code, {
      expected: label ?? "",
      ...call.params,
      ...at,
    });
  }
  const params = { argument: kpi.plain[0].name, value: String(cells[0]), ...at };
  throw cellError(context.locale(), "KPI_EACH", "not-a-number", params);
}

function list(context: CellContext): string[][] {
  const locale = context.locale();
  const head =
    locale === "ja"
      ? ["ID", "関数", "名前", "答える問い"]
      : ["Id", "Function", "Name", "Question it answers"];
  return [
    head,
    ...Object.entries(KPIS).map(([id, kpi]) => [
      id,
      `${kpi.function}()`,
      kpi.name[locale],
      kpi.question[locale],
    ]),
  ];
}

function text(value: unknown): string {
  return isBlank(value) ? "" : String(value);
}
