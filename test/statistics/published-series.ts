/** Sheep in Asia, millions, 1970 to 2000: Hyndman and Athanasopoulos, as in the statsmodels documentation, "Exponential smoothing". */
export const LIVESTOCK: readonly number[] = [
  263.9177, 268.3072, 260.6626, 266.6394, 277.5158, 283.834, 290.309, 292.4742, 300.8307, 309.2867, 318.3311,
  329.3724, 338.884, 339.2441, 328.6006, 314.2554, 314.4597, 321.4138, 329.7893, 346.3852, 352.2979, 348.3705,
  417.5629, 417.1236, 417.7495, 412.2339, 411.9468, 394.6971, 401.4993, 408.2705, 414.2428,
];

/** International visitor nights in Australia, millions, quarters from 1999: the same source, "Holt-Winters". */
export const TOURISTS: readonly number[] = [
  42.2057, 24.6492, 32.6674, 37.2574, 45.2425, 29.3505, 36.3442, 41.7821, 49.2766, 31.2754, 37.8507, 38.837,
  51.2369, 31.8386, 41.3234, 42.799, 55.7084, 33.4071, 42.3166, 45.1571, 59.576, 34.8373, 44.8426, 46.9713,
  60.0191, 38.3712, 46.9759, 50.7341, 61.6469, 39.2996, 52.6712, 54.3321, 66.8344, 40.8712, 51.8285, 57.4919,
  65.2515, 43.0612, 54.7608, 59.8345, 73.257, 47.6966, 61.0978, 66.0558,
];

/** Oil production of Saudi Arabia, million tonnes, 1996 to 2007: the same source, "Simple exponential smoothing". */
export const OIL: readonly number[] = [
  446.6565, 454.4733, 455.663, 423.6322, 456.2713, 440.5881, 425.3325, 485.1494, 506.0482, 526.792, 514.2689,
  494.211,
];
