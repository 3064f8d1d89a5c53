import { appMessages } from "../../text/messages/app";
import { applyEntryRules, type EntryRulesResult, offerEntryRules } from "../tabs/entry-rules";
import { procedure } from "./ask";
import { list, text } from "./shape";

export const RULE_PROCEDURES = {
  "entry-rules": procedure({}, (platform) => ({ rules: offerEntryRules(platform) })),
  /** The ids of the rules that should stand on the person's tabs; none takes all of ours back. */
  "entry-rules-apply": procedure(
    { ids: list(text) },
    (platform, { ids }): EntryRulesResult =>
      platform.exclusively(() => applyEntryRules(platform, ids)) ?? {
        message: appMessages.busy[platform.locale],
        applied: null,
      },
  ),
};
