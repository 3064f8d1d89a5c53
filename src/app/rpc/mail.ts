import { pastMail, resend, sendSnapshot } from "../mail/weekly-mail";
import { asked, type MessageAnswer } from "./ask";
import { text } from "./shape";

export const MAIL_ASKS = {
  snapshot: asked({}, (platform): MessageAnswer => ({ message: sendSnapshot(platform).message })),
  resend: asked(
    { address: text },
    (platform, { address }): MessageAnswer => ({ message: resend(platform, address).message }),
  ),
  /** The mail of a past week, as it was made for a person of that name; "" where KPI history has none. */
  "past-mail": asked({ week: text, name: text }, (platform, { week, name }) => ({
    html: pastMail(platform, week, name, platform.locale)?.html ?? "",
  })),
};
