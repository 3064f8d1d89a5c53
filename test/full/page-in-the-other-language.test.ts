import { testLostAnswers } from "../browser/lost-answers";
import { testPageViews } from "../browser/page-views";
import { testTwoTabs } from "../browser/two-tabs";
import { testWeek } from "../browser/week";

testWeek(["en"]);
testTwoTabs(["ja"]);
testPageViews(["ja"]);
testLostAnswers(["en"]);
