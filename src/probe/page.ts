import { addAnswers } from "./run";

/**
 * The page's own code. Its first scripts are there to be looked at: what HtmlService cuts may leave them broken. The last
 * one asks one question after the other and hands the answers over now and then: a call may never come back.
 */
const PAGE = `<!DOCTYPE html><base target="_top"><p id="state">Asking…</p>
<script id="page-comment">var bare = 1; //b
</script>
<script id="page-comment-block">var block = 1; /*b*/
</script>
<script id="page-comment-string">var string = "a//b";
</script>
<script id="page-comment-template">var template = \`a//b\`;
</script>
<script id="page-comment-typed" type="text/plain">a//b
</script>
<script>
var answers = {};
function ask(id, start, read) {
  return new Promise(function (done) {
    function settle(text) { answers[id] = text; done(); }
    var runner = google.script.run
      .withSuccessHandler(function (value) { settle(read(value)); })
      .withFailureHandler(function (error) { settle(read(null, error)); });
    try { start(runner); } catch (error) { settle(read(null, error)); }
  });
}
function refused(value, error) { return error ? "refused" : "passed as " + JSON.stringify(value); }
function sized(value, error) { return error ? String(error) : value === null ? "null" : String(value.length); }
function arrived(id, mark) {
  answers[id] = document.getElementById(id).textContent.indexOf(mark) < 0 ? "cut" : "whole";
}
function send() {
  return new Promise(function (done) {
    google.script.run.withSuccessHandler(done).withFailureHandler(done).probePageAnswers(answers);
  });
}
function size(id, length) { return ask(id, function (run) { run.probeEcho("x".repeat(length)); }, sized); }
arrived("page-comment", "/" + "/b");
arrived("page-comment-block", "/" + "*b");
arrived("page-comment-string", "/" + "/b");
arrived("page-comment-template", "/" + "/b");
arrived("page-comment-typed", "/" + "/b");
Promise.resolve()
  .then(function () { return ask("rpc-date", function (run) { run.probeEcho(new Date(0)); }, refused); })
  .then(function () { return ask("rpc-nested-date", function (run) { run.probeEcho({ at: new Date(0) }); }, refused); })
  .then(function () { return ask("rpc-returns-date", function (run) { run.probeDate(); }, refused); })
  .then(function () { return ask("rpc-undefined", function (run) { run.probeEcho([undefined]); }, function (value, error) {
    return error ? String(error) : JSON.stringify(value); }); })
  .then(function () { answers["rpc-private"] = google.script.run.probeHidden_ ? "there" : "not there"; })
  .then(function () { return ask("rpc-error", function (run) { run.probeThrow(); }, function (value, error) {
    return error ? error.name + ": " + error.message : "no error"; }); })
  .then(send)
  .then(function () { return size("rpc-1-mb", 1000000); })
  .then(function () { return size("rpc-10-mb", 10000000); })
  .then(send)
  .then(function () { return size("rpc-40-mb", 40000000); })
  .then(send)
  .then(function () { document.getElementById("state").textContent = "Done. Close this window."; });
</script>`;

/** Opens the page that settles what passes between a page and the script. */
export function openPage(): void {
  const page = HtmlService.createHtmlOutput(PAGE).setWidth(320).setHeight(120);
  SpreadsheetApp.getUi().showModelessDialog(page, "Rashinban probe");
}

/** The page's answers; called from the browser. */
export function takePageAnswers(answers: Record<string, string>): void {
  addAnswers(answers);
}
