import type { Look } from "../../app/import/look";
import type { DateOrder, Mapping, NumberFormat } from "../../facts/mapping";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { Choice } from "../parts/field";
import { words } from "../words/data";

/** What the values of a column leave open: the order of its dates, and how its numbers are written. */
export function ValueQuestions({
  look,
  decisions,
  locale,
  change,
}: {
  look: Look;
  decisions: Partial<Mapping>;
  locale: Locale;
  change: (decisions: Partial<Mapping>) => void;
}) {
  const { dateOrders, numberFormats } = decisions;
  return (
    <>
      {look.dateQuestions.map(({ field, label, cell }) => (
        <Choice
          key={field}
          label={interpolate(words.dates, locale, { label, cell })}
          value={dateOrders?.[field] ?? look.mapping.dateOrders[field] ?? ""}
          options={[
            ["", words.choose[locale]],
            ["ymd", words.ymd[locale]],
            ["dmy", words.dmy[locale]],
            ["mdy", words.mdy[locale]],
          ]}
          onChange={(order) =>
            order !== "" &&
            change({ ...decisions, dateOrders: { ...dateOrders, [field]: order as DateOrder } })
          }
        />
      ))}
      {look.numberQuestions.map(({ field, label, cell, readings }) => (
        <Choice
          key={field}
          label={interpolate(words.numbers, locale, { label, cell })}
          value={numberFormats?.[field] ?? look.mapping.numberFormats[field] ?? readings[0].format}
          options={readings.map(({ format, read }): [string, string] => [
            format,
            interpolate(words[format], locale, { cell, read }),
          ])}
          onChange={(format) =>
            change({ ...decisions, numberFormats: { ...numberFormats, [field]: format as NumberFormat } })
          }
        />
      ))}
    </>
  );
}

/** The formats that stand chosen until somebody chooses. */
export function likelierFormats({ numberQuestions }: Look): Mapping["numberFormats"] {
  return Object.fromEntries(numberQuestions.map(({ field, readings }) => [field, readings[0].format]));
}
