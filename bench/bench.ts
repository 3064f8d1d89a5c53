import { benchEvaluate } from "./evaluate";
import { benchParse } from "./parse";
import { benchRender } from "./render";

const SIZES = [10_000, 100_000, 500_000];

await benchParse(SIZES);
await benchEvaluate(SIZES);
await benchRender(SIZES);
