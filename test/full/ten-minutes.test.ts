import { testTenMinutes } from "../browser/ten-minutes-way";

testTenMinutes([
  ["en", "mouse"],
  ["ja", "keyboard"],
]);
