import { survivesEveryFault } from "../survives";

survivesEveryFault("mail");
survivesEveryFault("resend");
