import type { HandProbe } from "../probe";

const hand = (id: string, section: string, question: string, assumed: string, how: string): HandProbe => ({ kind: "hand", id, section, question, assumed, how });

/** What no script can ask of the platform it runs on. */
export const BY_HAND: readonly HandProbe[] = [
  hand("trigger-budget", "§1.6", "How many triggers may be created in a day?", "no limit", "Run probeTriggerBudget from the editor; it makes and deletes 25 triggers and logs how far it came."),
  hand("trigger-add-on-minutes", "§1.6", "everyMinutes() in an add-on", "refused", "Only a published add-on shows it; create one in a private build."),
  hand("whitelist-add-on", "§3.6", "Is urlFetchWhitelist required of an editor add-on?", "only enforced when present", "Create a versioned deployment without it and fetch any URL."),
  hand("scope-sensitivity", "§3.7", "How are currentonly, script.scriptapp and script.send_mail classed?", "unknown", "Read the consent screen's scope list in the Cloud console."),
  hand("save-bigint", "§5", "The editor saves a file with 123n", "refused", "Paste `const a = 123n;` into a new file and save."),
  hand("save-optional-chaining", "§5", "The editor saves a file with a?.b", "refused", "Paste `const a = null; a?.b;` into a new file and save."),
  hand("save-lookbehind", "§5", "The editor saves a file with /(?<=a)b/", "accepted", "Paste `const a = /(?<=a)b/;` into a new file and save."),
  hand("save-class-field", "§5", "The editor saves a file with a class field", "refused", "Paste `class A { a = 1 }` into a new file and save."),
  hand("save-private-field", "§5", "The editor saves a file with a private field", "refused", "Paste `class A { #a = 1 }` into a new file and save."),
  hand("global-twice", "§5", "Two files declare the same const", "refused when it runs", "Write `const a = 1;` in two files and run any function."),
  hand("collaborator-cells", "§2.1", "What a collaborator without the add-on sees in its cells", "the last value", "Open the spreadsheet as another person who never installed it."),
  hand("collaborator-user-property", "§2.5", "A user property written from a cell by an editor who is not the owner", "refused", "Open the spreadsheet as another editor and look at cell-user-property."),
  hand("protected-write", "§6.5", "The words of the refusal to write into a protected cell", "unknown", "Protect a cell from another editor and let that person run a setValue()."),
  hand("sleep-longest", "§7.3", "Utilities.sleep() over 300,000 ms", "refused", "Run `Utilities.sleep(300001)` from the editor."),
  hand("fetch-all-failure", "§7.2", "One failing address in fetchAll() without muteHttpExceptions", "throws for all", "Run fetchAll with one good and one missing address."),
  hand("note-of-error", "§2.4", "What hovering over a cell says when its function threw", "the message", "Write =PROBE_RESULT(\"error\") into a cell and point at it."),
  hand("note-of-now", "§2.3", "What hovering says when an argument was NOW()", "This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().", "Write =PROBE_ARGS(NOW()) into a cell and point at it."),
];
