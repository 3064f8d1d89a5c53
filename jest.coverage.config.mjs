import base from "./jest.config.mjs";

/** Which branches of these folders the tests beside them reach, by V8's own count; `npm run coverage` prints it. */
export default {
  ...base,
  roots: ["facts", "metrics", "statistics", "kpis", "insight"].map((name) => `<rootDir>/test/${name}`),
  collectCoverage: true,
  coverageProvider: "v8",
  coverageReporters: ["text"],
  collectCoverageFrom: ["facts", "metrics", "insight"].map((name) => `src/${name}/**/*.ts`),
};
