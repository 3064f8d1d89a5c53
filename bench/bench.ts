import { benchEvaluate } from "./evaluate";

const SIZES = [10_000, 100_000, 500_000];

await benchEvaluate(SIZES);
