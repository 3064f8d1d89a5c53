// Suites of chance that npm test runs with few seeds, here with many (jest.full.config.mjs says so).
import "../insight/coach-vanity.test";
import "../insight/coaching.test";
import "../insight/pace.test";
import "../metrics/laws-of-rows.test";
import "../metrics/rows.test";
import "../statistics/series-forecast.test";
