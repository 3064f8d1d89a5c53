import type { Facts } from "../../src/facts/table";
import { AUDIENCE } from "./audience-company";
import { COMPANY } from "./company";
import { CUSTOMERS } from "./customers-company";
import { JOURNEY, LEADS } from "./leads-company";
import { PIPELINE, QUOTA, STAGES, STUCK } from "./pipeline-company";
import { rawFacts } from "./raw";

/** The small companies that outside-values.tsv speaks of; their rows are what its sums are made of. */
export const COMPANIES: Readonly<Record<string, Facts>> = {
  company: COMPANY,
  customers: CUSTOMERS,
  leads: LEADS,
  journey: JOURNEY,
  audience: AUDIENCE,
  pipeline: PIPELINE,
  stages: STAGES,
  stuck: rawFacts(STUCK),
  quota: QUOTA,
};
