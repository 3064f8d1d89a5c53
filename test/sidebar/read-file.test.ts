import { readText } from "../../src/sidebar/data/read-file";

// Two people of different languages import into one spreadsheet: its columns must be called alike.
test.each([
  ["en", "ja", "列B", '"a.csv": 1 row has more cells'],
  ["ja", "en", "Column B", "ファイル「a.csv」の 1 行は列の数が"],
] as const)("someone reading %s names columns in the spreadsheet's %s", (locale, bookLocale, name, said) => {
  const { table, texts } = readText("id,,n\nD1,x,1\nD2,y,2,z\n", "a.csv", { locale, bookLocale });
  expect(table?.header.slice(0, 3)).toEqual(["id", name, "n"]);
  expect(texts.join()).toContain(said);
});
