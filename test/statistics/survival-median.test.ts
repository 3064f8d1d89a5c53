import { kaplanMeier } from "../../src/statistics/kaplan-meier";
import { survivalMedian } from "../../src/statistics/survival-median";

const ended = (...times: number[]) => times.map((time) => ({ time, event: true }));
const open = (...times: number[]) => times.map((time) => ({ time, event: false }));

// Both arms of Freireich's trial. Treated, by hand: Greenwood's sum at 13 is 3/(21·18) + 1/(17·16) + 1/(15·14) + 1/(12·11)
// = .02395, so .690 ± 1.96 · .690 · .1548 = .690 ± .209 holds a half there first (at 10: .753 − .189); the upper end never does.
test("a median whose upper limit is not reached has an open interval", () => {
  const treated = [
    ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
    ...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
  ];
  expect(survivalMedian(kaplanMeier(treated))).toEqual({ value: 23, low: 13, high: null });
});

// Without censoring Greenwood's variance is the binomial one, p(1 − p) ÷ 21: 16/21 − .182 at 3 and 14/21 − .202 at 4; 8/21 + .208 at 8
// and 6/21 + .193 at 11.
test("a median whose both limits are reached has a closed interval", () => {
  const control = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);
  expect(survivalMedian(kaplanMeier(control))).toEqual({ value: 8, low: 4, high: 11 });
});

test("without any ended case there is no median", () => {
  expect(survivalMedian(kaplanMeier(open(1, 2, 3)))).toEqual({ value: null, low: null, high: null });
});

test("where all cases end at once median and limits are that time", () => {
  expect(survivalMedian(kaplanMeier(ended(4, 4, 4)))).toEqual({ value: 4, low: 4, high: 4 });
});

// By hand: of ten that end one after the other survival is (10 − k) ÷ 10 after k, and Greenwood's sum k ÷ (10 (10 − k)). With z = 2.5 the
// band reaches down to .8 − 2.5 · .8 · √(2/80) = .484 after two, and with z = 2.3 only to .509, .7 − 2.3 · .7 · √(3/70) = .367 after three.
test("the interval of a median widens with z", () => {
  const curve = kaplanMeier(Array.from({ length: 10 }, (_, at) => ({ time: at + 1, event: true })));
  expect([survivalMedian(curve, 2.5).low, survivalMedian(curve, 2.3).low]).toEqual([2, 3]);
});
