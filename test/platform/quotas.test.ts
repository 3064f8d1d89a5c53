import { section } from "./facts";

const DOC = "PropertiesService.getDocumentProperties()";
const CACHE = "CacheService.getScriptCache()";
const MAIL = (options: string): string =>
  `MailApp.sendEmail({ to: "a@example.jp", subject: "s", body: "b", ${options} })`;

section("1.1 daily allowances", [
  ["100 mail recipients for a consumer", "MailApp.getRemainingDailyQuota()", 100],
  ["1,500 in Workspace", "MailApp.getRemainingDailyQuota()", 1500, { account: "workspace" }],
  [
    "recipients count, not mails",
    `(MailApp.sendEmail("a@example.jp,b@example.jp", "s", "b"), MailApp.getRemainingDailyQuota())`,
    98,
  ],
]);

section("1.2 limits of one call", [
  [
    "51 recipients are too many",
    `MailApp.sendEmail(Array.from({ length: 51 }, (_, at) => "u" + at + "@example.jp").join(), "s", "b")`,
    "Exception: Limit exceeded: Email Recipients Per Message.",
  ],
  [
    "a body of more than 200 KB is too large for a consumer",
    MAIL(`htmlBody: "x".repeat(200 * 1024 + 1)`),
    "Exception: Limit exceeded: Email Body Size.",
  ],
  [
    "250 attachments are taken",
    `${MAIL(`attachments: Array(250).fill(Utilities.newBlob("x"))`)} === null`,
    false,
  ],
  [
    "251 are not",
    MAIL(`attachments: Array(251).fill(Utilities.newBlob("x"))`),
    "Exception: Limit exceeded: Email Attachments Per Message.",
  ],
  [
    "25 MB of attachments",
    MAIL(`attachments: [Utilities.newBlob("x".repeat(25 * 1024 * 1024 + 1))]`),
    "Exception: Limit exceeded: Email Total Attachments Size.",
  ],
  [
    "9 KB a property",
    `${DOC}.setProperty("k", "x".repeat(9 * 1024 + 1))`,
    "Exception: Argument too large: value",
  ],
  [
    "a fetched address of 2,082 characters and no more",
    `UrlFetchApp.fetch("https://a.example/" + "x".repeat(2065))`,
    "Exception: Limit Exceeded: URLFetch URL Length.",
  ],
  [
    "50 MB posted",
    `UrlFetchApp.fetch("https://a.example/", { method: "post", payload: "x".repeat(50 * 1024 * 1024 + 1) })`,
    "Exception: Limit Exceeded: URLFetch POST Size.",
  ],
  [
    "100 headers",
    `UrlFetchApp.fetch("https://a.example/", { headers: Object.fromEntries(Array.from({ length: 101 }, (_, at) => ["h" + at, "v"])) })`,
    "Exception: Limit Exceeded: URLFetch Header Size.",
  ],
  [
    "8 KB of headers",
    `UrlFetchApp.fetch("https://a.example/", { headers: { h: "x".repeat(8 * 1024) } })`,
    "Exception: Limit Exceeded: URLFetch Header Size.",
  ],
]);

section("1.3 cache", [
  [
    "a key of 250 characters is taken",
    `(${CACHE}.put("k".repeat(250), "v"), ${CACHE}.get("k".repeat(250)))`,
    "v",
  ],
  ["one of 251 is not", `${CACHE}.put("k".repeat(251), "v")`, "Exception: Argument too large: key"],
  [
    "a value of 102,400 bytes is taken",
    `(${CACHE}.put("k", "x".repeat(102400)), ${CACHE}.get("k").length)`,
    102400,
  ],
  [
    "one more is not; letters count as bytes",
    `${CACHE}.put("k", "あ".repeat(34134))`,
    "Exception: Argument too large: value",
  ],
  ["an empty key is refused", `${CACHE}.put("", "v")`, "Exception: Invalid argument: key"],
  ["null is stored as text", `(${CACHE}.put("k", null), ${CACHE}.get("k"))`, "null"],
  ["so is an object", `(${CACHE}.put("k", { a: 1 }), ${CACHE}.get("k"))`, "[object Object]"],
  ["numbers too", `(${CACHE}.put("k", 12), ${CACHE}.get("k"))`, "12"],
  [
    "a negative expiration is accepted and the value stays",
    `(${CACHE}.put("k", "v", -1), ${CACHE}.get("k"))`,
    "v",
  ],
  ["what is not there is null", `${CACHE}.get("k")`, null],
]);

section("1.4 properties", [
  ["absent is null", `${DOC}.getProperty("k")`, null],
  ["what is no text becomes one", `${DOC}.setProperty("k", true).getProperty("k")`, "true"],
  ["getProperties is a copy", `(${DOC}.getProperties().k = "v", ${DOC}.getProperty("k"))`, null],
]);

section("1.5 sizes of a spreadsheet", [
  [
    "empty cells count: ten million and no more",
    `(sheet.insertColumnsAfter(26, 9974), sheet.insertRowsAfter(1000, 1))`,
    "Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  ],
  ["50,000 characters are taken", `cell.setValue("x".repeat(50000)).getValue().length`, 50000],
  [
    "one more is not",
    `cell.setValue("x".repeat(50001))`,
    "Exception: Your input contains more than the maximum of 50000 characters in a single cell.",
  ],
]);

const CLOCK = `ScriptApp.newTrigger("probe").timeBased()`;
section("1.6 triggers of an add-on", [
  ["one clock", `${CLOCK}.everyHours(1).create().getHandlerFunction()`, "probe"],
  [
    "not two",
    `(${CLOCK}.everyHours(1).create(), ${CLOCK}.everyDays(1).create())`,
    "Exception: This add-on has created too many time-based triggers in this document for this Google user account.",
  ],
  [
    "another type beside it is allowed",
    `(${CLOCK}.everyHours(1).create(), ScriptApp.newTrigger("probe").forSpreadsheet(book).onEdit().create(), ScriptApp.getProjectTriggers().length)`,
    2,
  ],
  [
    "a script of one's own has twenty",
    `(Array.from({ length: 20 }, () => ${CLOCK}.everyHours(1).create()), ScriptApp.getProjectTriggers().length)`,
    20,
    { install: "bound" },
  ],
  [
    "not twenty-one",
    `Array.from({ length: 21 }, () => ${CLOCK}.everyHours(1).create())`,
    "Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    { install: "bound" },
  ],
]);

const LOCK = "LockService.getDocumentLock()";
section("1.7 locks", [
  ["a free one is taken at once", `${LOCK}.tryLock(0)`, true],
  [
    "a held one is held again",
    `((lock) => [lock.tryLock(0), lock.tryLock(0), lock.hasLock()])(${LOCK})`,
    [true, true, true],
  ],
  [
    "alert suspends the script and loses it",
    `((lock) => [lock.tryLock(0), SpreadsheetApp.getUi().alert("x") && lock.hasLock()])(${LOCK})`,
    [true, false],
  ],
]);
