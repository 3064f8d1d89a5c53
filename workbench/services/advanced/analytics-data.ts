import { Emulated } from "../emulated";
import type { Execution } from "../execution";

/**
 * The advanced service of Google Analytics' Data API (v1beta): reports come from recordings. Google publishes no types
 * for it. Requests may be plain objects or made by the `new…` methods, which give plain objects.
 */
export class AnalyticsData extends Emulated {
  constructor(readonly $execution: Execution) {
    super("AnalyticsData", "AnalyticsData");
  }

  get Properties(): Properties {
    return new Properties(this.$execution);
  }
  newRunReportRequest(): object {
    return {};
  }
  newDateRange(): object {
    return {};
  }
  newMetric(): object {
    return {};
  }
  newDimension(): object {
    return {};
  }
}

class Properties extends Emulated {
  constructor(readonly $execution: Execution) {
    super("AnalyticsData", "Properties");
  }

  runReport(...args: unknown[]): unknown {
    return this.$execution.recordings.answer("AnalyticsData.Properties.runReport", args);
  }
  batchRunReports(...args: unknown[]): unknown {
    return this.$execution.recordings.answer("AnalyticsData.Properties.batchRunReports", args);
  }
  getMetadata(...args: unknown[]): unknown {
    return this.$execution.recordings.answer("AnalyticsData.Properties.getMetadata", args);
  }
}
