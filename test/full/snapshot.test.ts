import { survivesEveryFault } from "../survives";

survivesEveryFault("snapshot");
survivesEveryFault("resend");
