import { testPageViews } from "./page-views";

// In Japanese too in test/full.
testPageViews(["en"]);
