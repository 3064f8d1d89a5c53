import { benchOf } from "../bench-of";

const AUTH = "https://www.googleapis.com/auth/";
const MANIFEST = {
  oauthScopes: [`${AUTH}analytics.readonly`, `${AUTH}bigquery`],
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: "AnalyticsData", serviceId: "analyticsdata", version: "v1beta" },
      { userSymbol: "BigQuery", serviceId: "bigquery", version: "v2" },
    ],
  },
};
// The shapes are those of platform.md §8.1 and §8.4: every value is a string.
const RECORDED = JSON.stringify([
  {
    method: "AnalyticsData.Properties.runReport",
    args: [{ metrics: [{ name: "sessions" }] }, "properties/1"],
    answer: {
      rows: [{ dimensionValues: [{ value: "20261001" }], metricValues: [{ value: "12" }] }],
      rowCount: 1,
    },
  },
  {
    method: "AnalyticsData.Properties.runReport",
    args: [{}, "properties/2"],
    error: "API call failed with error: RESOURCE_EXHAUSTED",
  },
  {
    method: "BigQuery.Jobs.query",
    args: [{ query: "SELECT 1" }, "mine"],
    answer: { jobComplete: false, jobReference: { jobId: "j" } },
  },
  { method: "BigQuery.Jobs.getQueryResults", args: ["mine", "j"], answer: { jobComplete: false } },
  {
    method: "BigQuery.Jobs.getQueryResults",
    args: ["mine", "j"],
    answer: { jobComplete: true, rows: [{ f: [{ v: "1" }] }] },
  },
]);

describe("advanced services answer from recorded files (platform.md §8.1, §8.4)", () => {
  const code = `function report(property) {
      const request = AnalyticsData.newRunReportRequest();
      request.metrics = [{ name: "sessions" }];
      request.dateRanges = [{ startDate: "2026-10-01", endDate: "2026-10-01" }];
      return AnalyticsData.Properties.runReport(request, property).rows[0].metricValues[0].value;
    }
    function query() {
      const job = BigQuery.Jobs.query({ query: "SELECT 1", useLegacySql: false }, "mine");
      let answer = job;
      for (let tries = 0; !answer.jobComplete && tries < 5; tries += 1) answer = BigQuery.Jobs.getQueryResults("mine", job.jobReference.jobId);
      return answer.rows[0].f[0].v;
    }`;
  const bench = (manifest: object = MANIFEST) => {
    const made = benchOf(code, { manifest });
    made.recordings.load(RECORDED);
    return made;
  };

  test("a request is answered when it holds what the recording asks for", () => {
    expect(bench().run("report", "properties/1")).toBe("12");
  });
  test("several recordings of one call are used up in order", () => {
    expect(bench().run("query")).toBe("1");
  });
  test("a recorded error is the API's", () => {
    expect(() => bench().run("report", "properties/2")).toThrow(
      expect.objectContaining({
        name: "GoogleJsonResponseException",
        message: "API call failed with error: RESOURCE_EXHAUSTED",
      }),
    );
  });
  test("a call nobody recorded is named", () => {
    expect(() => bench().run("report", "properties/3")).toThrow(
      /^AnalyticsData.Properties.runReport\(.*"properties\/3"\) has no recorded answer$/,
    );
  });
  test("an advanced service is not defined unless the manifest declares it, and refused without its scope", () => {
    expect(() => bench({}).run("report", "properties/1")).toThrow("AnalyticsData is not defined");
    expect(() => bench({ ...MANIFEST, oauthScopes: [] }).run("report", "properties/1")).toThrow(
      `Specified permissions are not sufficient to call AnalyticsData.newRunReportRequest. Required permissions: (${AUTH}analytics.readonly || ${AUTH}analytics)`,
    );
  });
  test("a file that holds no recordings is refused", () => {
    expect(() => benchOf(code).recordings.load("{}")).toThrow("Recordings are a JSON list");
  });
});
