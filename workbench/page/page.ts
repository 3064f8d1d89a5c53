import { escapeHtml } from "../../src/report/mail/escape-html";
import type { Locale } from "../../src/text/locale";
import type { Workbench } from "../workbench";
import { sheetTable } from "./table";

const WORDS = {
  title: { ja: "羅針盤 ワークベンチ", en: "Rashinban workbench" },
  lead: {
    ja: "組み立てたアドオンを手元のスプレッドシートで動かした結果です。",
    en: "What the built add-on made in a spreadsheet on this machine.",
  },
  mail: { ja: "送信箱", en: "Outbox" },
  to: { ja: "宛先", en: "To" },
  plain: { ja: "テキスト版", en: "Plain text" },
  hidden: { ja: "（非表示）", en: " (hidden)" },
} as const;

/** A plain page of the whole workbook: every tab as a table with its colours, and the mails as received. */
export function renderPage(bench: Workbench, locale: Locale): string {
  bench.book.recalculate();
  const order = (hidden: boolean): number => (hidden ? 1 : 0);
  const sheets = [...bench.book.sheets].filter((sheet) => sheet.lastRow() > 0);
  // The dashboard first: it is what people came for.
  sheets.sort(
    (a, b) => Number(b.charts.length > 0) - Number(a.charts.length > 0) || order(a.hidden) - order(b.hidden),
  );
  const tabs = sheets.map((sheet) => ({
    id: `tab-${sheet.id}`,
    title: sheet.name + (sheet.hidden ? WORDS.hidden[locale] : ""),
    body: sheetTable(sheet),
  }));
  tabs.splice(1, 0, {
    id: "outbox",
    title: `${WORDS.mail[locale]} (${bench.outbox.length})`,
    body: outbox(bench, locale),
  });
  const radios = tabs
    .map(
      (tab, index) =>
        `<input type="radio" name="tab" id="${tab.id}"${index === 0 ? " checked" : ""}><label for="${tab.id}">${escapeHtml(tab.title)}</label>`,
    )
    .join("");
  const sections = tabs.map((tab) => `<section data-tab="${tab.id}">${tab.body}</section>`).join("");
  const rules = tabs.map((tab) => `#${tab.id}:checked~main [data-tab="${tab.id}"]{display:block}`).join("");
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${WORDS.title[locale]}</title><style>${STYLE}${rules}</style></head><body><header><h1>${WORDS.title[locale]}</h1><p>${WORDS.lead[locale]}</p></header>${radios}<main>${sections}</main></body></html>`;
}

function outbox(bench: Workbench, locale: Locale): string {
  return bench.outbox
    .map((mail) => {
      const html = mail.htmlBody.replace(/cid:(\w+)/g, (_, cid: string) => dataUri(mail.inlineImages[cid]));
      return `<article><h2>${escapeHtml(mail.subject)}</h2><p>${WORDS.to[locale]}: ${escapeHtml(mail.to)}</p><iframe sandbox title="${escapeHtml(mail.subject)}" srcdoc="${escapeHtml(html)}"></iframe><details><summary>${WORDS.plain[locale]}</summary><pre>${escapeHtml(mail.body)}</pre></details></article>`;
    })
    .join("");
}

function dataUri(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? "" : `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
}

const STYLE = `
body{margin:0;font:13px/1.5 "Noto Sans JP","Hiragino Sans",Meiryo,Arial,sans-serif;color:#1f2933;background:#f5f7fa}
header{padding:12px 20px;background:#fff;border-bottom:1px solid #d9e2ec}
h1{margin:0;font-size:18px}h2{margin:0 0 4px;font-size:15px}header p{margin:2px 0 0;color:#616e7c}
input[name=tab]{position:absolute;opacity:0}
label{display:inline-block;padding:8px 12px;cursor:pointer;color:#3e4c59}
input:checked+label{background:#fff;color:#1f5fa8;font-weight:bold;border-bottom:2px solid #1f5fa8}
input:focus-visible+label{outline:2px solid #1f5fa8}
section{display:none;padding:16px 20px;overflow:auto;background:#fff}
table{border-collapse:collapse;table-layout:fixed}td{padding:4px 8px;border:1px solid #e4e7eb;white-space:nowrap;vertical-align:middle}
.plain td{border-color:transparent}
td.wrap{white-space:normal}
article{margin-bottom:24px}iframe{width:680px;max-width:100%;height:1080px;border:1px solid #d9e2ec;background:#fff}
pre{white-space:pre-wrap}svg{display:block}
`;
