import { channelGroup, isPaid } from "./channel";
import { type Columns, flags, relabelled } from "./derive-columns";
import { isText } from "./table";

/** Groups channels by their names, and marks the paid ones. */
export function deriveChannels(columns: Columns): void {
  const { channel } = columns;
  if (!isText(channel)) return;
  columns.channelGroup = relabelled(channel, channelGroup);
  const paid = channel.labels.map((name) => isPaid(channelGroup(name)));
  columns.paid = flags(channel.codes.length, (row) => paid[channel.codes[row]]);
}

/**
 * Marks the visits that began on a landing page: by a column of its own, else by the address: /lp/, /landing/ and the
 * like.
 */
export function deriveLandings(columns: Columns): void {
  const { landing, page } = columns;
  if (isText(landing)) columns.onLanding = landing;
  else if (isText(page)) {
    const isLanding = page.labels.map((path) => /(^|[/_-])(lp|landing)([/_.-]|\d|$)/i.test(path));
    columns.onLanding = flags(page.codes.length, (row) => isLanding[page.codes[row]]);
  }
}
