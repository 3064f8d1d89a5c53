import { type Blob, blobOf } from "../base/blob";
import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import type { Execution } from "../execution";
import { remaining, spend } from "../quota";
import { mismatch } from "../signature";
import type { SentMail } from "../world";

/** Platform.md §1.2. */
const RECIPIENTS_PER_MESSAGE = 50;
const ATTACHMENTS = 250;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;
const BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 } as const;
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/;

interface Options {
  to?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  name?: string;
  noReply?: boolean;
  inlineImages?: Record<string, unknown>;
  attachments?: unknown[];
}

export class MailApp extends Emulated implements Emulates<GoogleAppsScript.Mail.MailApp, keyof MailApp> {
  constructor(readonly $execution: Execution) {
    super("MailApp", "MailApp");
  }

  getRemainingDailyQuota(): number {
    return remaining(this.$execution, "email");
  }
  sendEmail(...args: unknown[]): void {
    const mail = read(this, args);
    const recipients = [mail.to, mail.cc, mail.bcc].flatMap(addresses);
    if (recipients.length === 0) throw new Exception("Failed to send email: no recipient");
    const wrong = recipients.find((recipient) => !ADDRESS.test(bare(recipient)));
    if (wrong !== undefined) throw new Exception(`Invalid email: ${wrong}`);
    checkSizes(this.$execution, mail, recipients.length);
    spend(this.$execution, "email", recipients.length);
    this.$execution.world.outbox.push(mail);
  }
}

/** Reads `({…})`, `(to, subject, body[, options])` and `(to, replyTo, subject, body)`. */
function read(app: MailApp, args: readonly unknown[]): SentMail {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === "object" && first !== null)
    return composed(app, first as Options);
  if (args.length < 3 || typeof first !== "string") throw mismatch(app, "sendEmail", args);
  if (typeof fourth === "string") {
    return composed(app, { to: first, replyTo: String(second), subject: String(third), body: fourth });
  }
  return composed(app, {
    ...(fourth as Options | undefined),
    to: first,
    subject: String(second),
    body: String(third),
  });
}

function composed({ $execution }: MailApp, options: Options): SentMail {
  const inlineImages = Object.entries(options.inlineImages ?? {}).map(([key, source]) => [
    key,
    need(source).$bytes,
  ]);
  return {
    at: $execution.world.now,
    from: $execution.setting.user,
    to: String(options.to ?? ""),
    cc: String(options.cc ?? ""),
    bcc: String(options.bcc ?? ""),
    replyTo: String(options.replyTo ?? ""),
    name: String(options.name ?? ""),
    subject: String(options.subject ?? ""),
    body: String(options.body ?? ""),
    htmlBody: String(options.htmlBody ?? ""),
    inlineImages: Object.fromEntries(inlineImages),
    attachments: (options.attachments ?? []).map(need).map((blob) => ({
      name: blob.$name ?? "",
      type: blob.$contentType ?? "",
      bytes: blob.$bytes,
    })),
  };
}

function need(source: unknown): Blob {
  const blob = blobOf(source);
  if (blob === null) throw new Exception("Invalid argument: attachments");
  return blob;
}

function checkSizes({ setting }: Execution, mail: SentMail, recipients: number): void {
  if (recipients > RECIPIENTS_PER_MESSAGE)
    throw new Exception("Limit exceeded: Email Recipients Per Message.");
  const text = new TextEncoder().encode(mail.body).length;
  const html = new TextEncoder().encode(mail.htmlBody).length;
  if (Math.max(text, html) > BODY_BYTES[setting.account])
    throw new Exception("Limit exceeded: Email Body Size.");
  if (mail.attachments.length > ATTACHMENTS)
    throw new Exception("Limit exceeded: Email Attachments Per Message.");
  const parts = [
    ...Object.values(mail.inlineImages),
    ...mail.attachments.map((attachment) => attachment.bytes),
  ];
  if (parts.reduce((sum, bytes) => sum + bytes.length, 0) > ATTACHMENT_BYTES) {
    throw new Exception("Limit exceeded: Email Total Attachments Size.");
  }
}

function addresses(list: string): string[] {
  return list
    .split(/[,;]/)
    .map((address) => address.trim())
    .filter((address) => address !== "");
}

/** `Name <a@b.c>` → `a@b.c`. */
function bare(address: string): string {
  return /<([^>]*)>$/.exec(address)?.[1] ?? address;
}
