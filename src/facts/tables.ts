import type { Table, TableName } from "./table";
import { ACTIVITY_TABLE } from "./tables/activities";
import { DEALS } from "./tables/deals";
import { LEADS } from "./tables/leads";
import { PEOPLE } from "./tables/people";
import { REVENUE } from "./tables/revenue";
import { SPEND } from "./tables/spend";
import { TARGETS } from "./tables/targets";

/** The canonical tables that KPIs are computed from. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  deals: DEALS,
  leads: LEADS,
  spend: SPEND,
  activities: ACTIVITY_TABLE,
  revenue: REVENUE,
  targets: TARGETS,
  people: PEOPLE,
};
