import { help } from "../help/glossary";
import { selfTest } from "../help/self-test";
import { asked } from "./ask";

export const HELP_ASKS = {
  help: asked({}, ({ locale }) => help(locale)),
  "self-test": asked({}, (platform) => ({ examples: selfTest(platform) })),
};
