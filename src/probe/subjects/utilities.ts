import { describe } from "../describe";
import { direct } from "../direct";
import type { DirectProbe } from "../probe";

const NOON = Date.UTC(2026, 9, 8, 3, 4, 5, 6);

const format = (letters: string, id = letters, zone = "Asia/Tokyo"): DirectProbe =>
  direct(
    `format-date-${id}`,
    "§7.3",
    `formatDate of 2026-10-08 12:04:05.006 Tokyo with "${letters}", in ${zone}`,
    () => Utilities.formatDate(new Date(NOON), zone, letters),
  );

const utility = (id: string, question: string, observe: () => string): DirectProbe =>
  direct(id, "§7.3", question, observe);

export const UTILITIES: readonly DirectProbe[] = [
  ..."G GGGG y yy yyy yyyy YYYY M MMM MMMM MMMMM L LLLL w W D d F E EEEE u a H k K h m s S SSS z zzzz Z X XXX"
    .split(" ")
    .map((letters) => format(letters)),
  format("Q"),
  format("e"),
  format("'it''s' yyyy", "quoted"),
  format("yyyy年M月d日", "kanji"),
  format("z", "z-new-york", "America/New_York"),
  format("yyyy-MM-dd HH", "unknown-zone", "No/Where"),
  format("yyyy-MM-dd HH", "offset-zone", "GMT+9"),
  utility("parse-date-wrong", "parseDate of a text that does not fit", () =>
    describe(Utilities.parseDate("x", "UTC", "yyyy-MM-dd")),
  ),
  utility("parse-date-rest", "parseDate of a text with more behind the date", () =>
    String(Utilities.parseDate("2026-10-08 rest", "UTC", "yyyy-MM-dd").getTime() === Date.UTC(2026, 9, 8)),
  ),
  utility("parse-date-lenient", "parseDate of 32 October", () =>
    String(Utilities.parseDate("2026-10-32", "UTC", "yyyy-MM-dd").getTime() === Date.UTC(2026, 10, 1)),
  ),
  utility("parse-date-month-name", 'parseDate("Oct 8, 2026", "MMM d, yyyy")', () =>
    String(Utilities.parseDate("Oct 8, 2026", "UTC", "MMM d, yyyy").getTime() === Date.UTC(2026, 9, 8)),
  ),
  utility("csv-open-quote", "parseCsv with an unclosed quotation mark", () =>
    describe(Utilities.parseCsv('a,"b')),
  ),
  utility("csv-ragged", "parseCsv with rows of different length", () =>
    describe(Utilities.parseCsv("a,b\nc")),
  ),
  utility("csv-empty", "parseCsv of an empty text", () => describe(Utilities.parseCsv(""))),
  utility("csv-inner-quote", 'parseCsv of a"b,c', () => describe(Utilities.parseCsv('a"b,c'))),
  utility(
    "digest-charset",
    "computeDigest of Japanese text without a charset: the first byte (UTF-8 gives -90)",
    () => String(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "羅針盤")[0]),
  ),
  utility("base64-charset", "base64Encode of Japanese text without a charset", () =>
    Utilities.base64Encode("羅"),
  ),
  utility("base64-wrong", "base64Decode of a text that is none", () =>
    describe(Utilities.base64Decode("***")),
  ),
  utility("format-string", 'formatString("%s %d %5.2f %05d", …)', () =>
    Utilities.formatString("%s %d %5.2f %05d", "a", 3, 1.5, 42),
  ),
  utility("gzip", "gzip and ungzip", () =>
    Utilities.ungzip(Utilities.gzip(Utilities.newBlob("abc"))).getDataAsString(),
  ),
  utility("blob-type", "The content type of newBlob(text)", () =>
    describe(Utilities.newBlob("abc").getContentType()),
  ),
];
