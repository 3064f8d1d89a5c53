import { testTenMinutes } from "./ten-minutes-way";

// The other ways are in test/full: each takes as long as a person who types without a pause.
testTenMinutes([["ja", "mouse"]]);
