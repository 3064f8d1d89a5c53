import { type JSX, useEffect, useState } from "react";
import type { SentMail } from "../../services/world";
import { base64, fontRules } from "../fonts";
import type { PageController } from "../page-controller";
import { say } from "../words";
import { instantText } from "./instant";

/** Every mail as it arrives: HTML in a frame that may do nothing, the text beside it, pictures in their places. */
export function Outbox({ controller }: { readonly controller: PageController }): JSX.Element {
  const { locale, bench } = controller;
  const [chosen, setChosen] = useState<number | null>(null);
  const last = bench.outbox.length - 1;
  if (last < 0) return <p className="secondary">{say("no-mail", locale)}</p>;
  const open = Math.min(chosen ?? last, last);
  return (
    <div className="mails">
      <ul>
        {bench.outbox
          .map((mail, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: mails are only ever added at the end
            <li key={at}>
              <button type="button" aria-pressed={at === open} onClick={() => setChosen(at)}>
                <b>{mail.subject}</b>
                <span className="secondary">{mail.to}</span>
              </button>
            </li>
          ))
          .reverse()}
      </ul>
      <Letter key={open} controller={controller} mail={bench.outbox[open]} />
    </div>
  );
}

function Letter({
  controller,
  mail,
}: {
  readonly controller: PageController;
  readonly mail: SentMail;
}): JSX.Element {
  const { locale } = controller;
  const [isText, setText] = useState(mail.htmlBody === "");
  const [font, setFont] = useState("");
  useEffect(() => {
    void fontRules(mail.htmlBody).then(setFont);
  }, [mail]);
  return (
    <article>
      <h3>{mail.subject}</h3>
      <dl>
        <dt>{say("from", locale)}</dt>
        <dd>
          {mail.name} &lt;{mail.from}&gt;
        </dd>
        <dt>{say("to", locale)}</dt>
        <dd>{[mail.to, mail.cc, mail.bcc].filter(Boolean).join(", ")}</dd>
        <dt>{say("sent", locale)}</dt>
        <dd>{instantText(controller, mail.at)}</dd>
      </dl>
      <fieldset className="tools">
        <button
          type="button"
          aria-pressed={!isText}
          disabled={mail.htmlBody === ""}
          onClick={() => setText(false)}
        >
          {say("mail-html", locale)}
        </button>
        <button type="button" aria-pressed={isText} onClick={() => setText(true)}>
          {say("mail-text", locale)}
        </button>
      </fieldset>
      {isText ? (
        <pre>{mail.body}</pre>
      ) : (
        font !== "" && <iframe sandbox="" title={mail.subject} srcDoc={withPictures(mail, font)} />
      )}
    </article>
  );
}

function withPictures({ htmlBody, inlineImages }: SentMail, font: string): string {
  const html = htmlBody.replace(/cid:([\w.-]+)/g, (whole, cid: string) => {
    const bytes = inlineImages[cid];
    return bytes === undefined ? whole : `data:image/png;base64,${base64(bytes)}`;
  });
  return `<style>${font} body{font-family:Arial,"Noto Sans JP",sans-serif}</style>${html}`;
}
