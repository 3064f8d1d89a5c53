import { testEveryday } from "./everyday";

// In English too in test/full.
testEveryday(["ja"]);
