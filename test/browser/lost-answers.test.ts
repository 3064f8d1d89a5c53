import { testLostAnswers } from "./lost-answers";

// In English too in test/full.
testLostAnswers(["ja"]);
