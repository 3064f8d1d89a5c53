import { section } from "./facts";

section("7 services", [
  ["bytes are signed", "Utilities.newBlob('é').getBytes()", [-61, -87]],
  ["an address that is none", `MailApp.sendEmail("taro", "s", "b")`, "Exception: Invalid email: taro"],
  [
    "nobody answers: the whole address is told",
    `UrlFetchApp.fetch("https://nowhere.example/?key=1", { muteHttpExceptions: true })`,
    "Exception: DNS error: https://nowhere.example/?key=1",
  ],
  [
    "a date that cannot be read",
    `Utilities.parseDate("x", "UTC", "yyyy")`,
    'Exception: Unparseable date: "x"',
  ],
  ["a negative wait for a lock", "LockService.getScriptLock().tryLock(-1)", false],
  [
    "waiting so is told",
    "LockService.getScriptLock().waitLock(-1)",
    "Exception: Lock timeout: another process was holding the lock for too long.",
  ],
  [
    "a person's key is no address",
    `Session.getTemporaryActiveUserKey() === Session.getActiveUser().getEmail()`,
    false,
  ],
]);
