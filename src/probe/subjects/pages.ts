import { direct } from "../direct";
import type { PageProbe, Probe } from "../probe";

const page = (id: string, question: string, assumed: string): PageProbe => ({
  kind: "page",
  id,
  question,
  assumed,
  section: "§4",
});

const html = (megabytes: number): Probe =>
  direct(`html-${megabytes}-mb`, "§4", `HtmlService.createHtmlOutput of ${megabytes} MB`, () => {
    const length = HtmlService.createHtmlOutput("x".repeat(megabytes * 1000000)).getContent().length;
    return length === megabytes * 1000000 ? "accepted" : `${length} characters`;
  });

const escaped = (id: string, template: string): Probe =>
  direct(`html-escape-${id}`, "§4", `What ${template} makes of "'<>&/=`, () => {
    const made = HtmlService.createTemplate(template);
    // Scripts may set what they like on a template; Google's types do not say so.
    (made as unknown as { x: string }).x = "\"'<>&/=";
    return made.evaluate().getContent();
  });

/** What pages hold, and what passes between a page and the script. */
export const PAGES: readonly Probe[] = [
  html(1),
  html(10),
  direct("html-file-missing", "§4", "createHtmlOutputFromFile() of a missing file", () =>
    HtmlService.createHtmlOutputFromFile("no-such-page").getContent(),
  ),
  direct("html-meta-tag", "§4", 'addMetaTag("robots", …), which is not among the allowed ones', () => {
    HtmlService.createHtmlOutput("").addMetaTag("robots", "noindex");
    return "accepted";
  }),
  direct("html-template-code", "§4", "getCode() of the template a<?= x ?>", () =>
    HtmlService.createTemplate("a<?= x ?>").getCode(),
  ),
  escaped("text", "<p><?= x ?></p>"),
  escaped("attribute", '<p title="<?= x ?>"></p>'),
  escaped("link", '<a href="<?= x ?>"></a>'),
  escaped("script", "<script>var a = <?= x ?>;</script>"),
  escaped("script-text", "<script>var a = '<?= x ?>';</script>"),
  escaped("style", "<style>a { color: <?= x ?> }</style>"),
  page("rpc-date", "google.script.run: a Date as the argument", "refused"),
  page("rpc-nested-date", "google.script.run: a Date within an object", "refused"),
  page("rpc-returns-date", "google.script.run: the script returns a Date", "passed as null"),
  page("rpc-undefined", "google.script.run: undefined within a list", "[null]"),
  page("rpc-private", "google.script.run: a function whose name ends in _", "not there"),
  page(
    "rpc-error",
    "google.script.run: what the failure handler is given for a thrown Error",
    "Error: probe message",
  ),
  page("rpc-1-mb", "google.script.run: 1 MB there and back", "1000000"),
  page("rpc-10-mb", "google.script.run: 10 MB there and back", "null"),
  page("rpc-40-mb", "google.script.run: 40 MB there and back", "null"),
];
