import base from "./jest.config.mjs";

export default {
  ...base,
  roots: ["<rootDir>/test/full"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 30 * 60 * 1000,
};
