export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: { "\\.tsx?$": "<rootDir>/scripts/jest-esbuild.cjs" },
  extensionsToTreatAsEsm: [],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  testTimeout: 30000,
};
