import { randomFrom } from '../../../../../src/core/random';
import { Big, rising, unit } from './big.mjs';
import { betaPeople, gammaPeople, integrate, integrateOnwards } from './integrate.mjs';
import { logGamma, logRising } from './log-gamma.mjs';

const of = (number: number): Big => Big.of(number);
const fiftyDigits = (number: Big): string => number.toText(50).replace(/e0$/, '');
/** How far apart two numbers are, of the second. */
const apart = (one: Big, other: Big): number => Math.abs(one.minus(other).over(other).toNumber());

test('e, ln 2, √2, −7/3 and √π come out to fifty digits', () => {
  expect(fiftyDigits(unit.exp())).toBe('2.7182818284590452353602874713526624977572470936999');
  expect(Big.of(2).ln().toText(50)).toBe('6.9314718055994530941723212145817656807550013436025e-1');
  expect(fiftyDigits(of(2).to(of(0.5)))).toBe('1.4142135623730950488016887242096980785696718753769');
  expect(fiftyDigits(of(-7).over(of(3)))).toBe('-2.3333333333333333333333333333333333333333333333333');
  expect(fiftyDigits(logGamma(of(0.5)).exp())).toBe('1.7724538509055160272981674833411451827975494561223');
});

test('exp undoes ln, subtraction addition, division multiplication, at any size', () => {
  const random = randomFrom(3);
  for (let i = 0; i < 200; i++) {
    const [x, y] = [0, 1].map(() => of(Math.exp(random.normal() * 200)));
    expect(apart(x.ln().exp(), x)).toBeLessThan(1e-50);
    expect(apart(x.times(y).over(y), x)).toBeLessThan(1e-55);
    expect(x.plus(y).minus(y).minus(x).isNothingTo(x.plus(y))).toBe(true);
    expect(x.toNumber()).toBe(Number(x.toText(20)));
  }
});

test('Γ follows its recurrence, and its ratio is a rising product', () => {
  for (const z of [0.3, 7.25, 900.5])
    for (const n of [1, 40, 700]) expect(apart(logRising(of(z), of(n)), rising(of(z), n).ln())).toBeLessThan(1e-45);
});

test('integrals and means over people are those that are known', () => {
  expect(
    apart(
      integrate((at) => at.exp(), of(0), unit),
      unit.exp().minus(unit),
    ),
  ).toBeLessThan(1e-40);
  expect(
    apart(
      integrateOnwards((at) => of(-2).times(at).exp(), unit),
      of(0.5),
    ),
  ).toBeLessThan(1e-40);
  const mean = (people: readonly { readonly value: Big; readonly weight: Big }[]): Big =>
    people.reduce((sum, { value, weight }) => sum.plus(value.times(weight)), of(0));
  expect(apart(mean(gammaPeople(of(2.5), of(4))), of(0.625))).toBeLessThan(1e-25);
  expect(apart(mean(betaPeople(of(1.5), of(4.5))), of(0.25))).toBeLessThan(1e-24);
});
