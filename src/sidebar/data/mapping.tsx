import type { Look } from "../../app/import/look";
import type { Mapping, StageClass } from "../../facts/mapping";
import type { TableName } from "../../facts/table";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { Choice } from "../parts/field";
import { Skeleton } from "../parts/skeleton";
import { words } from "../words/data";
import { Columns } from "./columns";
import { likelierFormats, ValueQuestions } from "./value-questions";

export type Decisions = Partial<Mapping>;

/** What a person looks over before data count: the table, its columns, its stages, and what could not be read. */
export function MappingForm({
  look,
  table,
  url,
  locale,
  busy,
  decisions,
  change,
  chooseTable,
}: {
  look: Look;
  /** What was chosen; the answer about it may still be on its way. */
  table: TableName;
  /** Of the spreadsheet, for links to cells; "" while the rows are in no tab of the person's. */
  url: string;
  locale: Locale;
  busy: boolean;
  decisions: Decisions;
  change: (decisions: Decisions) => void;
  chooseTable: (table: TableName) => void;
}) {
  const chooseColumn = (field: string, header: string) =>
    change({
      ...decisions,
      columns: { ...decisions.columns, [field]: { header, kind: "person", confidence: 1 } },
    });
  const chooseStage = (name: string, stage: string) => {
    const { [name]: before, ...stages } = { ...decisions.stages };
    const known = look.mapping.stages[name] ?? before;
    change({
      ...decisions,
      stages:
        stage === ""
          ? stages
          : { ...stages, [name]: { ...orderOf(known), stage: stage as StageClass, kind: "person" } },
    });
  };
  // What is asked comes before what is only shown, and those nobody has said anything of first: they are why one looks here.
  const stages = [...look.stages].sort((a, b) => Number(a.stage !== "") - Number(b.stage !== ""));
  const kind = (
    <Choice
      label={words.table[locale]}
      hint={interpolate(words.found, locale, { rows: look.rows })}
      value={table}
      options={look.tables.map(({ table: name, label }, place): [string, string] => [
        name,
        place === 0 ? interpolate(words.likely, locale, { label }) : label,
      ])}
      onChange={(other) => chooseTable(other as TableName)}
    />
  );
  // The columns of one table mean nothing in another.
  if (table !== look.table)
    return (
      <>
        {kind}
        <Skeleton />
      </>
    );
  return (
    <>
      {kind}
      {stages.length > 0 && (
        <>
          <h3>{words.stages[locale]}</h3>
          <p class="secondary">{words.stageHint[locale]}</p>
          {stages.map(({ name, rows, stage }) => (
            <Choice
              key={name}
              inline
              label={interpolate(words.stage, locale, { name, rows })}
              value={decisions.stages?.[name]?.stage ?? stage}
              options={[
                ...(stage === "" ? ([["", words.choose[locale]]] as const) : []),
                ["open", words.open[locale]],
                ["won", words.won[locale]],
                ["lost", words.lost[locale]],
              ]}
              onChange={(answer) => chooseStage(name, answer)}
            />
          ))}
        </>
      )}
      <ValueQuestions look={look} decisions={decisions} locale={locale} change={change} />
      <Columns look={look} decisions={decisions} locale={locale} busy={busy} choose={chooseColumn} />
      <Unread look={look} url={url} locale={locale} />
    </>
  );
}

function orderOf(known: Mapping["stages"][string] | undefined): { order?: number } {
  return known?.order === undefined ? {} : { order: known.order };
}

function Unread({ look, url, locale }: { look: Look; url: string; locale: Locale }) {
  if (look.unread.length === 0) return <p>{words.allRead[locale]}</p>;
  return (
    <>
      <h3>{interpolate(words.unread, locale, { count: look.unreadRows })}</h3>
      <ul class="list">
        {look.unread.map(({ text, range }) => (
          <li key={range + text}>
            {text}{" "}
            {url !== "" && (
              <a href={`${url}#gid=${look.tab}&range=${range}`} target="_blank" rel="noreferrer">
                {interpolate(words.toCell, locale, { range })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is saved: everything that was shown is now a person's word. */
export function confirmed(look: Look, decisions: Decisions): Decisions {
  const columns = Object.entries({ ...look.mapping.columns, ...decisions.columns });
  return {
    columns: Object.fromEntries(
      columns.map(([field, { header }]) => [field, { header, kind: "person", confidence: 1 } as const]),
    ),
    stages: Object.fromEntries(
      Object.entries(look.mapping.stages).map(([name, choice]) => [name, { ...choice, kind: "person" }]),
    ),
    dateOrders: look.mapping.dateOrders,
    numberFormats: { ...likelierFormats(look), ...look.mapping.numberFormats },
    scales: look.mapping.scales,
    defaults: look.mapping.defaults,
  };
}
