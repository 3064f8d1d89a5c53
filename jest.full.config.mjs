import base from "./jest.config.mjs";

export default {
  ...base,
  // Read by test/many-seeds.ts.
  globals: { MANY_SEEDS: true },
  roots: ["<rootDir>/test/full"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 30 * 60 * 1000,
};
