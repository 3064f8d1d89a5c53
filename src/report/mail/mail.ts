import type { Scorecard } from "../scorecard";
import { type MailRequest, mailContent } from "./content";
import { mailHtml } from "./html";
import { mailText } from "./plain-text";

export interface Mail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The weekly mail in the recipient's language, as HTML for mail programs and as plain text that reads by itself. */
export function renderMail(scorecard: Scorecard, request: MailRequest): Mail {
  const content = mailContent(scorecard, request);
  return {
    subject: content.subject,
    html: mailHtml(content, scorecard, request),
    text: mailText(content, scorecard, request),
  };
}
