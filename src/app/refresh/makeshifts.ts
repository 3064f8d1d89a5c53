import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { fallbackMessages as messages } from "../../text/messages/makeshifts";
import type { Platform } from "../platform";

/** The fallbacks of this run, each in a sentence: what was done instead, and what to do. */
export function fallbackTexts(platform: Platform): string[] {
  const { locale } = platform;
  const fallbacks = platform.fallbacks();
  const tabs = fallbacks.flatMap((one) => (one.kind === "looks" ? one.tab : []));
  const others = fallbacks.flatMap((one) => (one.kind === "looks" ? [] : messages[one.kind][locale]));
  const looks = interpolate(messages.looks, locale, { tabs: tabs.join(locale === "ja" ? "、" : ", ") });
  return [...(tabs.length > 0 ? [looks] : []), ...others];
}

/** The sentence about a trigger that fired without a spreadsheet; null where none did. */
export function missedRun({ schedule }: Platform, locale: Locale): string | null {
  const at = schedule.missed();
  return at === null ? null : interpolate(messages.missed, locale, { at: at.slice(0, 16).replace("T", " ") });
}
