import { survivesEveryFault } from "../survives";

survivesEveryFault("refresh after a change");
