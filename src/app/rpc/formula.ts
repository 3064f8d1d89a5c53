import { type Change, insert, selection, undo } from "../formula/insert";
import { functionList } from "../formula/list";
import { makeLive } from "../formula/make-live";
import { preview } from "../formula/preview";
import { asked, type MessageAnswer } from "./ask";
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

export const FORMULA_ASKS = {
  functions: asked({}, ({ locale }) => ({ functions: functionList(locale) })),
  selection: asked({}, (platform) => ({ reference: selection(platform) })),
  "formula-preview": asked(call, (platform, filled) => preview(platform, filled)),
  "formula-insert": asked({ ...call, over: flag }, (platform, { over, ...filled }) =>
    insert(platform, filled, over),
  ),
  "formula-live": asked({}, (platform) => makeLive(platform)),
  "formula-undo": asked(
    { changes: list(change) },
    (platform, { changes }): MessageAnswer => ({
      message: undo(platform, changes),
    }),
  ),
};
