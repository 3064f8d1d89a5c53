import { survivesEveryFault } from "../survives";

survivesEveryFault("first refresh");
