import { testSettings } from "./settings-by-hand";

// In Japanese too in test/full.
testSettings(["en"]);
