import { type Change, insert, selection, undo } from "../formula/insert";
import { functionList } from "../formula/list";
import { makeLive } from "../formula/make-live";
import { preview } from "../formula/preview";
import { type MessageAnswer, procedure } from "./ask";
import { flag, list, object, oneOf, type Shape, text, whole } from "./shape";

const call = { name: text, use: oneOf(["live", "plain"] as const), fields: list(text) };

const before: Shape<Change["before"]> = (value, at) => {
  if (typeof value === "object" && value !== null) return typeof Object(value).day === "number" ? null : at;
  return ["string", "number", "boolean"].includes(typeof value) ? null : at;
};
const change: Shape<Change> = object({
  tab: whole(0, 4_294_967_295),
  row: whole(1, 10_000_000),
  column: whole(1, 18_278),
  before,
  after: text,
});

export const FORMULA_PROCEDURES = {
  functions: procedure({}, ({ locale }) => ({ functions: functionList(locale) })),
  selection: procedure({}, (platform) => ({ reference: selection(platform) })),
  "formula-preview": procedure(call, (platform, filled) => preview(platform, filled)),
  "formula-insert": procedure({ ...call, over: flag }, (platform, { over, ...filled }) =>
    insert(platform, filled, over),
  ),
  "formula-live": procedure({}, (platform) => makeLive(platform)),
  "formula-undo": procedure(
    { changes: list(change) },
    (platform, { changes }): MessageAnswer => ({
      message: undo(platform, changes),
    }),
  ),
};
