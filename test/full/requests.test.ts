import { REQUESTS } from "../crash-requests";
import { survivesEveryFault } from "../survives";

// Those of the wizard and the settings file have a file of their own, which runs beside this one.
const ELSEWHERE = ["wizard-finish", "wizard-save", "settings-import"];

for (const name of Object.keys(REQUESTS)) if (!ELSEWHERE.includes(name)) survivesEveryFault(name);
