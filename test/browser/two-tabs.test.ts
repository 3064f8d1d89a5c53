import { testTwoTabs } from "./two-tabs";

// In Japanese too in test/full.
testTwoTabs(["en"]);
