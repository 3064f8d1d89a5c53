import { forgetSamples } from "./loaded-samples";

/** Jest runs this once, before any test file. */
export default forgetSamples;
