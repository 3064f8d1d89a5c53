import { DATA_TERMS } from "./glossary/data";
import { MARKETING_TERMS } from "./glossary/marketing";
import { METHOD_TERMS } from "./glossary/method";
import { RETENTION_TERMS } from "./glossary/retention";
import { SALES_TERMS } from "./glossary/sales";
import type { Term } from "./glossary/term";

export type { Term } from "./glossary/term";

/** The shared language of the product, in reading order: from the method to the data under it. */
export const GLOSSARY = {
  ...METHOD_TERMS,
  ...SALES_TERMS,
  ...MARKETING_TERMS,
  ...RETENTION_TERMS,
  ...DATA_TERMS,
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof GLOSSARY;
