import fc from "fast-check";

// The same cases in every run: a suite that passes here passes elsewhere. Suites may name a seed of their own.
fc.configureGlobal({ seed: 20261124 });
