import { survivesEveryFault } from "../survives";

survivesEveryFault("import");
survivesEveryFault("import over rows that are there");
