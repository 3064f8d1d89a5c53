import { testTenMinutes } from "../browser/ten-minutes-way";

testTenMinutes([
  ["en", "mouse"],
  ["en", "keyboard"],
  ["ja", "keyboard"],
]);
