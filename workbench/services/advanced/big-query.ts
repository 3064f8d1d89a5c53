import { Emulated } from "../emulated";
import type { Execution } from "../execution";

/** The advanced service of BigQuery (v2): jobs are answered by recordings (platform.md §8.4). */
export class BigQuery extends Emulated {
  constructor(readonly $execution: Execution) {
    super("BigQuery", "BigQuery");
  }

  get Jobs(): Jobs {
    return new Jobs(this.$execution);
  }
  newQueryRequest(): object {
    return {};
  }
}

class Jobs extends Emulated {
  constructor(readonly $execution: Execution) {
    super("BigQuery", "Jobs");
  }

  query(...args: unknown[]): unknown {
    return this.$execution.recordings.answer("BigQuery.Jobs.query", args);
  }
  getQueryResults(...args: unknown[]): unknown {
    return this.$execution.recordings.answer("BigQuery.Jobs.getQueryResults", args);
  }
  get(...args: unknown[]): unknown {
    return this.$execution.recordings.answer("BigQuery.Jobs.get", args);
  }
}
