import type { Table, TableName } from "./table";
import { ACTIVITY_TABLE } from "./tables/activities";
import { CONTENT } from "./tables/content";
import { CUSTOMERS } from "./tables/customers";
import { DEALS } from "./tables/deals";
import { LEADS } from "./tables/leads";
import { MAIL } from "./tables/mail";
import { PEOPLE } from "./tables/people";
import { REVENUE } from "./tables/revenue";
import { SEARCH } from "./tables/search";
import { SOCIAL } from "./tables/social";
import { SPEND } from "./tables/spend";
import { STAGE_CHANGES } from "./tables/stage-changes";
import { TARGETS } from "./tables/targets";
import { TOUCHES } from "./tables/touches";
import { VISITS } from "./tables/visits";

/** The canonical tables that KPIs are computed from. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  deals: DEALS,
  stageChanges: STAGE_CHANGES,
  leads: LEADS,
  touches: TOUCHES,
  spend: SPEND,
  visits: VISITS,
  search: SEARCH,
  content: CONTENT,
  mail: MAIL,
  activities: ACTIVITY_TABLE,
  revenue: REVENUE,
  customers: CUSTOMERS,
  social: SOCIAL,
  targets: TARGETS,
  people: PEOPLE,
};
