// Jest's filter for the second time zone: only the suites whose outcome hangs on days, clocks and zones run there again.
// What keeps all others from knowing the machine's zone is a law (test/law/time-zones.test.ts), which also holds this list.
const SUITES = [
  // Days that go through a whole workbook: typed, imported, compared, recorded, due.
  "test/app/deadlines",
  "test/app/history",
  "test/app/import",
  "test/app/kpi-set",
  "test/app/late-refusals",
  "test/app/mail",
  "test/app/pending",
  "test/app/refresh",
  "test/app/schedule",
  "test/app/take-over",
  "test/app/typed-months",
  "test/calendar/",
  "test/functions/call",
  // What is known of Google's dates, and programs that use them.
  "test/platform/",
  "test/samples/",
  "test/workbench/client/",
  "test/workbench/evidence",
  "test/workbench/runtime/",
  "test/workbench/services/",
  "test/workbench/sheet/",
  "test/workbench/web/edit-text",
];

const knowsDays = (path) => SUITES.some((suite) => path.includes(`/${suite}`));

module.exports = async (paths) => ({ filtered: paths.filter(knowsDays) });
module.exports.SUITES = SUITES;
module.exports.knowsDays = knowsDays;
