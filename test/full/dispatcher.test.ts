import { survivesEveryFault } from "../survives";

survivesEveryFault("dispatcher");
