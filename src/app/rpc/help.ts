import { help } from "../help/glossary";
import { selfTest } from "../help/self-test";
import { procedure } from "./ask";

export const HELP_PROCEDURES = {
  help: procedure({}, ({ locale }) => help(locale)),
  "self-test": procedure({}, (platform) => ({ examples: selfTest(platform) })),
};
