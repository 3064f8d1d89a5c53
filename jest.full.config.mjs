import base from "./jest.config.mjs";

export default {
  ...base,
  roots: ["<rootDir>/test/full"],
  testPathIgnorePatterns: ["/node_modules/"],
  testSequencer: "<rootDir>/scripts/longest-first.cjs",
  testTimeout: 30 * 60 * 1000,
};
