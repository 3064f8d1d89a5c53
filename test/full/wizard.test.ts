import { survivesEveryFault } from "../survives";

survivesEveryFault("wizard-finish");
survivesEveryFault("wizard-save");
survivesEveryFault("settings-import");
