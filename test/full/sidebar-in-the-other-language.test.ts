import { testEveryday } from "../browser/everyday";
import { testSettings } from "../browser/settings-by-hand";
import { testSidebarViews } from "../browser/sidebar-views";
import { testWizardGoal } from "../browser/wizard-goal";

testEveryday(["en"]);
testSidebarViews(["en"]);
testWizardGoal(["en"]);
testSettings(["ja"]);
