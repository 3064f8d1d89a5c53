import { testSidebarViews } from "./sidebar-views";

// In English too in test/full.
testSidebarViews(["ja"]);
