export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // Jest would leave one core idle, which is half of a small machine.
  maxWorkers: "100%",
  // What tests leave behind is looked through at every collection: a worker that has grown gives way to a new one.
  workerIdleMemoryLimit: "1GB",
  globalSetup: "<rootDir>/test/before-all-files.ts",
  globalTeardown: "<rootDir>/test/after-all-files.ts",
  testSequencer: "<rootDir>/scripts/longest-first.cjs",
  setupFiles: ["<rootDir>/test/fixed-seed.ts"],
  testMatch: ["**/*.test.ts"],
  // Long suites have a command of their own: npm run test:full.
  testPathIgnorePatterns: ["/node_modules/", "/test/full/"],
  transform: { "\\.(tsx?|m?js)$": "<rootDir>/scripts/jest-esbuild.cjs" },
  // Packages that ship ES modules only.
  transformIgnorePatterns: ["node_modules/(?!(d3-dsv|numfmt|@ironcalc/wasm)/)"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
  // Its exports name a CommonJS file that the package does not hold.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  // For a test that hangs. Whole refreshes run behind some, and a machine that is shared may take its time.
  testTimeout: 60000,
};
