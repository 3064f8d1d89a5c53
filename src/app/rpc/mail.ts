import { pastMail } from "../mail/compose-mail";
import { resendMail, sendMail } from "../mail/send-mail";
import { type MessageAnswer, procedure } from "./ask";
import { text } from "./shape";

export const MAIL_PROCEDURES = {
  "send-mail": procedure({}, (platform): MessageAnswer => ({ message: sendMail(platform).message })),
  resend: procedure(
    { address: text },
    (platform, { address }): MessageAnswer => ({ message: resendMail(platform, address).message }),
  ),
  /** The mail of a past week, as it was made for a person of that name; "" where KPI history has none. */
  "past-mail": procedure({ week: text, name: text }, (platform, { week, name }) => ({
    html: pastMail(platform, week, name, platform.locale)?.html ?? "",
  })),
};
