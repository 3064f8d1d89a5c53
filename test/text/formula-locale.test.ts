import { localFormula, plainFormula } from "../../src/text/formula-locale";

// benlcollins.com/spreadsheets/sheets-location: arguments `;`, decimals `,`, columns of an array `\`, rows `;`.
const PAIRS = [
  ['=IF(TODAY()-M3>=2,"a,b;c","")', '=IF(TODAY()-M3>=2;"a,b;c";"")'],
  ["=CAC(1200000.5, .25, 75%)", "=CAC(1200000,5; ,25; 75%)"],
  ["=SUM({1,2;3.5,4})", "=SUM({1\\2;3,5\\4})"],
  ["=STDEV.S('Q3, 1.5; x'!A1:B2, Tab1!C3)", "=STDEV.S('Q3, 1.5; x'!A1:B2; Tab1!C3)"],
  ["=SUM({1,MAX(2,3)},4)", "=SUM({1\\MAX(2;3)};4)"],
  ['=HYPERLINK("#gid=1&range=A2","2")', '=HYPERLINK("#gid=1&range=A2";"2")'],
] as const;

test.each(PAIRS)("%s is %s where the decimal mark is a comma, and comes back as it was", (plain, local) => {
  for (const locale of ["de_DE", "fr_FR", "pt_BR", "ru_RU", "es_ES", "id_ID", "en_ZA"]) {
    expect(localFormula(plain, locale)).toBe(local);
    expect(plainFormula(local, locale)).toBe(plain);
  }
  for (const locale of ["ja_JP", "en_US", "en_GB", "zh_TW", "ko_KR", "es_MX", ""]) {
    expect(localFormula(plain, locale)).toBe(plain);
    expect(plainFormula(plain, locale)).toBe(plain);
  }
});

test("semicolons between arguments are read everywhere; rows of an array keep theirs", () => {
  expect(plainFormula('=CAC(A1;1.5;{1;2};"x;y")', "ja_JP")).toBe('=CAC(A1,1.5,{1;2},"x;y")');
});
