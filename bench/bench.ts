import { benchCatalogue } from "./catalogue";
import { benchEmulator } from "./emulator";
import { benchEvaluate } from "./evaluate";
import { benchInsight } from "./insight";
import { benchLoad } from "./load";
import { benchPage } from "./page";
import { benchParse } from "./parse";
import { benchRefresh } from "./refresh";
import { benchRender } from "./render";

const SIZES = [10_000, 100_000, 500_000];

await benchParse(SIZES);
await benchEvaluate(SIZES);
await benchRender(SIZES);
await benchCatalogue(100_000);
benchRefresh(100_000);
await benchInsight();
benchLoad();
await benchEmulator();
await benchPage(process.cwd());
