import { isGranted } from "../services/access";
import { callName, type Emulated } from "../services/emulated";
import { type AuthModeName, type Execution, hasUi } from "../services/execution";

const AUTH = "https://www.googleapis.com/auth/";
const DOCUMENT = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];
const PAGES = [`${AUTH}script.container.ui`];

interface Rule {
  /** `Service.Class.method` as counted. */
  readonly calls: RegExp;
  readonly modes: readonly AuthModeName[];
  /** One of these must be declared; none needed when empty. */
  readonly scopes: readonly string[];
}

const ALL: readonly AuthModeName[] = ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"];

/** The permission rules (platform.md §3.1, the whitelist of §2.5 and the scopes of §3.7); the first that matches decides. */
const RULES: readonly Rule[] = [
  { calls: /^(Logger|console|Utilities)\./, modes: ALL, scopes: [] },
  { calls: /^Session\.get(Active|Effective)User$/, modes: ALL, scopes: [`${AUTH}userinfo.email`] },
  { calls: /^Session\./, modes: ALL, scopes: [] },
  { calls: /^SpreadsheetApp\.(getUi|Ui\.create|Menu\.)/, modes: ["NONE", "LIMITED", "FULL"], scopes: [] },
  { calls: /^SpreadsheetApp\.(Ui\.show)/, modes: ["FULL"], scopes: PAGES },
  { calls: /^SpreadsheetApp\.(Ui|PromptResponse)\./, modes: ["FULL"], scopes: [] },
  // Other files: neither simple triggers nor cells nor the narrow scope reach them.
  { calls: /^SpreadsheetApp\.open/, modes: ["FULL"], scopes: [`${AUTH}spreadsheets`] },
  {
    calls: /^SpreadsheetApp\.(\w+\.)?(get|is|offset)/,
    modes: ["LIMITED", "CUSTOM_FUNCTION", "FULL"],
    scopes: DOCUMENT,
  },
  { calls: /^SpreadsheetApp\./, modes: ["LIMITED", "FULL"], scopes: DOCUMENT },
  {
    calls: /^(PropertiesService|CacheService|LockService|HtmlService)\./,
    modes: ["LIMITED", "CUSTOM_FUNCTION", "FULL"],
    scopes: [],
  },
  // Unverified [cell-html, cell-html-file, cell-document-property, cell-lock]: their whole reach in a cell.
  { calls: /^Charts\./, modes: ["LIMITED", "FULL"], scopes: [] },
  { calls: /^UrlFetchApp\./, modes: ["CUSTOM_FUNCTION", "FULL"], scopes: [`${AUTH}script.external_request`] },
  {
    calls: /^AnalyticsData\./,
    modes: ["FULL"],
    scopes: [`${AUTH}analytics.readonly`, `${AUTH}analytics`],
  },
  { calls: /^BigQuery\./, modes: ["FULL"], scopes: [`${AUTH}bigquery`, `${AUTH}bigquery.readonly`] },
  { calls: /^MailApp\./, modes: ["FULL"], scopes: [`${AUTH}script.send_mail`] },
  {
    calls: /^ScriptApp\.(\w*Builder|newTrigger|deleteTrigger|get\w*Triggers)/,
    modes: ["FULL"],
    scopes: [`${AUTH}script.scriptapp`],
  },
  { calls: /^ScriptApp\.(Trigger|AuthorizationInfo)\./, modes: ["LIMITED", "FULL"], scopes: [] },
  { calls: /^ScriptApp\./, modes: ["LIMITED", "FULL"], scopes: [] },
];

/** Google's error message where the call is not allowed in this execution, else null. */
export function refusal(execution: Execution, object: Emulated, method: string): string | null {
  const name = callName(object, method);
  if (name === "SpreadsheetApp.getUi" && !hasUi(execution)) {
    return "Cannot call SpreadsheetApp.getUi() from this context.";
  }
  const rule = RULES.find(({ calls }) => calls.test(name));
  if (rule === undefined) throw new Error(`No permission rule fits ${name}.`);
  const required = rule.scopes.length === 0 ? "" : ` Required permissions: ${listed(rule.scopes)}`;
  // For the spreadsheet, the message to a cell names only the method.
  if (
    execution.mode === "CUSTOM_FUNCTION" &&
    object.$service === "SpreadsheetApp" &&
    !rule.modes.includes("CUSTOM_FUNCTION")
  )
    return `You do not have permission to call ${method}`;
  if (!rule.modes.includes(execution.mode))
    return `You do not have permission to call ${object.$type}.${method}.${required}`;
  // Simple triggers and cell functions run without anybody's authorization; their mode is all that limits them.
  const declared = execution.project.manifest.oauthScopes;
  if (execution.mode !== "FULL" || rule.scopes.length === 0) return null;
  // Unverified [authorization-partial]: the words when the scope is declared and the person has not granted it.
  if (!rule.scopes.some((scope) => isGranted(execution, scope)))
    return `You do not have permission to call ${object.$type}.${method}.${required}`;
  if (declared === undefined) return null;
  if (rule.scopes.some((scope) => declared.includes(scope))) return null;
  return `Specified permissions are not sufficient to call ${object.$type}.${method}.${required}`;
}

function listed(scopes: readonly string[]): string {
  return scopes.length === 1 ? scopes[0] : `(${scopes.join(" || ")})`;
}
