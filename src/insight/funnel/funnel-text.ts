import type { Text } from "../../text/locale";
import { interpolateBoth, type Params } from "../../text/message";
import { funnelMessages } from "../../text/messages/insight-funnel";
import { grouped } from "../../text/number";

export type FunnelCode = keyof typeof funnelMessages;

/** A message whose values read the same in both languages. */
export function say(code: FunnelCode, params: Params = {}): Text {
  return interpolateBoth(funnelMessages[code], () => params);
}

/** `47%`: a rate of a few dozen deals has no decimals. */
export function share(rate: number | null | undefined): string {
  return rate == null ? "–" : `${grouped(rate * 100, 0)}%`;
}
