import { Enum } from "../enum";

const of = <N extends string>(type: string, names: readonly N[]): Enum<N> =>
  new Enum("SpreadsheetApp", type, names);

export const BandingTheme = of("BandingTheme", [
  "LIGHT_GREY",
  "CYAN",
  "GREEN",
  "YELLOW",
  "ORANGE",
  "BLUE",
  "TEAL",
  "GREY",
  "BROWN",
  "LIGHT_GREEN",
  "INDIGO",
  "PINK",
]);
export const BooleanCriteria = of("BooleanCriteria", [
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_EQUAL_TO",
  "DATE_AFTER_RELATIVE",
  "DATE_BEFORE_RELATIVE",
  "DATE_EQUAL_TO_RELATIVE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
  "CUSTOM_FORMULA",
]);
export const BorderStyle = of("BorderStyle", [
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
]);
export const ColorType = of("ColorType", ["UNSUPPORTED", "RGB", "THEME"]);
export const CopyPasteType = of("CopyPasteType", [
  "PASTE_NORMAL",
  "PASTE_NO_BORDERS",
  "PASTE_FORMAT",
  "PASTE_FORMULA",
  "PASTE_DATA_VALIDATION",
  "PASTE_VALUES",
  "PASTE_CONDITIONAL_FORMATTING",
  "PASTE_COLUMN_WIDTHS",
]);
export const DataValidationCriteria = of("DataValidationCriteria", [
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_BETWEEN",
  "DATE_EQUAL_TO",
  "DATE_IS_VALID_DATE",
  "DATE_NOT_BETWEEN",
  "DATE_ON_OR_AFTER",
  "DATE_ON_OR_BEFORE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_IS_VALID_EMAIL",
  "TEXT_IS_VALID_URL",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CUSTOM_FORMULA",
  "CHECKBOX",
]);
export const DeveloperMetadataLocationType = of("DeveloperMetadataLocationType", [
  "SPREADSHEET",
  "SHEET",
  "ROW",
  "COLUMN",
]);
export const DeveloperMetadataVisibility = of("DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]);
export const Dimension = of("Dimension", ["COLUMNS", "ROWS"]);
export const Direction = of("Direction", ["UP", "DOWN", "PREVIOUS", "NEXT"]);
export const InterpolationType = of("InterpolationType", ["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"]);
export const ProtectionType = of("ProtectionType", ["RANGE", "SHEET"]);
export const RecalculationInterval = of("RecalculationInterval", ["ON_CHANGE", "MINUTE", "HOUR"]);
export const RelativeDate = of("RelativeDate", [
  "TODAY",
  "TOMORROW",
  "YESTERDAY",
  "PAST_WEEK",
  "PAST_MONTH",
  "PAST_YEAR",
]);
export const SheetType = of("SheetType", ["GRID", "OBJECT", "DATASOURCE"]);
/** The link's colour is HYPERLINK here, LINK in the Sheets API (Google's references of both). */
export const ThemeColorType = of("ThemeColorType", [
  "UNSUPPORTED",
  "TEXT",
  "BACKGROUND",
  "ACCENT1",
  "ACCENT2",
  "ACCENT3",
  "ACCENT4",
  "ACCENT5",
  "ACCENT6",
  "HYPERLINK",
]);
export const ValueType = of("ValueType", ["IMAGE"]);
export const WrapStrategy = of("WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]);
