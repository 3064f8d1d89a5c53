import { pastMail } from "../mail/compose-mail";
import { resendMail, sendMail } from "../mail/send-mail";
import { asked, type MessageAnswer } from "./ask";
import { text } from "./shape";

export const MAIL_ASKS = {
  "send-mail": asked({}, (platform): MessageAnswer => ({ message: sendMail(platform).message })),
  resend: asked(
    { address: text },
    (platform, { address }): MessageAnswer => ({ message: resendMail(platform, address).message }),
  ),
  /** The mail of a past week, as it was made for a person of that name; "" where KPI history has none. */
  "past-mail": asked({ week: text, name: text }, (platform, { week, name }) => ({
    html: pastMail(platform, week, name, platform.locale)?.html ?? "",
  })),
};
