import { testWeek } from "./week";

// In English too in test/full.
testWeek(["ja"]);
