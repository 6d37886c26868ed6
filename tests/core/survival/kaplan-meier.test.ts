import fc from 'fast-check';
import { durationCounts } from '../../../src/core/survival/duration-counts';
import { kaplanMeier, medianTenure, stepsUntil } from '../../../src/core/survival/kaplan-meier';
import { survivalBand } from '../../../src/core/survival/survival-band';
import { cohort, placebo, sixMp } from './cohorts';

const printed = (digits: number) => ({ absolute: 0.5000001 * 10 ** -digits, because: 'it is the printed figure' });
const exact = { relative: 1e-12, absolute: 1e-15, because: 'a product of fractions' };

test('Bewick et al. 2004, table 2', () => {
  const curve = kaplanMeier(cohort('1 1 4 5 6+ 9 9+ 22'));
  expect([...curve.time]).toEqual([1, 4, 5, 9, 22]);
  [0.75, 0.625, 0.5, 1 / 3, 0].forEach((share, i) => expect(curve.survival[i]).toBeCloseWithin(share, exact));
  expect(medianTenure(curve)).toBe(5);
});

test('6-MP against leukaemia', () => {
  const curve = kaplanMeier(sixMp);
  expect([...curve.time]).toEqual([6, 7, 10, 13, 16, 22, 23]);
  [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482].forEach((share, i) =>
    expect(curve.survival[i]).toBeCloseWithin(share, printed(4)),
  );
  expect(medianTenure(curve)).toBe(23);
});

test('placebo: .905, .809, and 8/21 with a standard error of .106', () => {
  const curve = kaplanMeier(placebo);
  expect(curve.survival[0]).toBeCloseWithin(0.905, printed(3));
  expect(curve.survival[1]).toBeCloseWithin(0.8095, printed(4));
  const at = curve.survival.findIndex((share) => Math.abs(share - 8 / 21) < 1e-12);
  expect(curve.survival[at] * Math.sqrt(curve.logVariance[at])).toBeCloseWithin(0.106, printed(3));
  expect(medianTenure(curve)).toBe(8);
});

test('bands of 6-MP at week 10: .586 to .968 on the log scale, .503 to .889 on the log-log scale (R survfit)', () => {
  const curve = kaplanMeier(sixMp);
  const [log, logLog] = [survivalBand(curve, 'log'), survivalBand(curve, 'log-log')];
  expect(log.lower[2]).toBeCloseWithin(0.586, printed(3));
  expect(log.upper[2]).toBeCloseWithin(0.968, printed(3));
  expect(logLog.lower[2]).toBeCloseWithin(0.503, printed(3));
  expect(logLog.upper[2]).toBeCloseWithin(0.889, printed(3));
});

const rows = fc.array(fc.record({ duration: fc.nat(20), left: fc.constantFrom(0, 1) }), {
  minLength: 1,
  maxLength: 60,
});
const curveOf = (all: readonly { duration: number; left: number }[]) =>
  kaplanMeier(
    durationCounts(
      Float64Array.from(all, ({ duration }) => duration),
      Uint8Array.from(all, ({ left }) => left),
    ),
  );

test('agrees with the redistribution of the censored to the right (Efron 1967)', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const curve = curveOf(all);
      // Everyone weighs 1; whoever is lost from sight hands the weight on, in equal parts, to all who stay longer.
      const people = all
        .map(({ duration, left }) => ({ duration, left, weight: 1 / all.length }))
        .sort((one, other) => one.duration - other.duration || other.left - one.left);
      let survival = 1;
      people.forEach((person, i) => {
        if (person.left) survival -= person.weight;
        else for (const later of people.slice(i + 1)) later.weight += person.weight / (people.length - i - 1);
        const step = stepsUntil(curve, person.duration);
        const lastHere = people[i + 1]?.duration !== person.duration;
        if (lastHere && step > 0 && curve.time[step - 1] === person.duration)
          expect(curve.survival[step - 1]).toBeCloseWithin(survival, { absolute: 1e-12, because: 'sums of fractions' });
      });
    }),
  );
});

test('falls from 1 to 0 or above; both bands hold it; log-log stays between 0 and 1', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const curve = curveOf(all);
      for (const scale of ['log', 'log-log'] as const) {
        const { lower, upper } = survivalBand(curve, scale);
        curve.survival.forEach((share, i) => {
          expect(share).toBeLessThan(i === 0 ? 1 : curve.survival[i - 1]);
          if (share === 0) return expect([lower[i], upper[i]]).toEqual([NaN, NaN]);
          expect(lower[i]).toBeGreaterThanOrEqual(0);
          expect(lower[i]).toBeLessThanOrEqual(share);
          expect(upper[i]).toBeGreaterThanOrEqual(share);
          expect(upper[i]).toBeLessThanOrEqual(1);
        });
      }
    }),
  );
});

test('where nobody is lost from sight it is the share that stayed longer', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 60 }), (durations) => {
      const curve = curveOf(durations.map((duration) => ({ duration, left: 1 })));
      curve.time.forEach((time, i) =>
        expect(curve.survival[i]).toBeCloseWithin(
          durations.filter((each) => each > time).length / durations.length,
          exact,
        ),
      );
    }),
  );
});

test('nobody left: no step and no median; one customer who left: all at once', () => {
  expect(kaplanMeier(cohort('3+ 5+'))).toMatchObject({ time: new Float64Array(0), longest: 5 });
  expect(medianTenure(kaplanMeier(cohort('3+ 5+')))).toBeNaN();
  expect([...kaplanMeier(cohort('7')).survival]).toEqual([0]);
  expect(medianTenure(kaplanMeier(cohort('7')))).toBe(7);
});
