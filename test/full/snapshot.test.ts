import { survivesEveryFault } from "../survives";

survivesEveryFault("snapshot");
