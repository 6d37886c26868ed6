// Writes log-hypergeometric.json: ln 2F1(a, b; c; z) to 25 digits in fixed-point arithmetic of 60 decimal digits.
// From z = 0 the solution of z(1−z)F″ + [c − (a+b+1)z]F′ − abF = 0 is continued by Taylor series, the first step to 1/2
// at most and each other an eighth of the way to the singularity at 1; all coefficients are positive, and F is rescaled at every step.
// Run: node tests/core/special/log-hypergeometric.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const digits = 60n;
const one = 10n ** digits;
/** Terms below this share of the first no longer matter. */
const negligible = 10n ** 50n;
const mul = (x, y) => (x * y) / one;
const div = (x, y) => (x * one) / y;

/** The binary number that stands for a decimal, exactly: near z = 1 its distance from the decimal shows in the tenth digit. */
const fixed = (text) => BigInt(Number(text) * 2 ** 60) * 5n ** 60n;

/** ln x by halving towards 1 and the series of artanh. */
function ln(x) {
  let doublings = 0n;
  let value = x;
  while (value > (4n * one) / 3n) {
    value /= 2n;
    doublings++;
  }
  while (value < (2n * one) / 3n) {
    value *= 2n;
    doublings--;
  }
  return artanh2(value) + doublings * artanh2(2n * one);
}

function artanh2(value) {
  const ratio = div(value - one, value + one);
  const square = mul(ratio, ratio);
  let power = ratio;
  let sum = 0n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = mul(power, square);
  }
  return 2n * sum;
}

function logHypergeometric(aText, bText, cText, zText) {
  const [a, b, c, end] = [aText, bText, cText, zText].map(fixed);
  let logarithm = 0n;
  let at = 0n;
  let value = one;
  let slope = div(mul(a, b), c);
  while (at < end) {
    const longest = at === 0n ? one / 2n : (one - at) / 8n;
    const step = end - at < longest ? end - at : longest;
    // Coefficients times step^n: f0, f1·h, …
    const terms = [value, mul(slope, step)];
    const room = mul(at, one - at);
    for (let n = 0; n < 100000; n++) {
      const N = BigInt(n);
      let next;
      if (at === 0n) {
        // The singular point itself: the hypergeometric series.
        next = mul(
          mul(div(mul(a + (N + 1n) * one, b + (N + 1n) * one), c + (N + 1n) * one), step) / (N + 2n),
          terms[n + 1],
        );
      } else {
        const first = mul((N + 1n) * (N * (one - 2n * at) + c - mul(a + b + one, at)), terms[n + 1]);
        const second = mul(mul(a + N * one, b + N * one), terms[n]);
        next = div(mul(mul(second, step), step) - mul(first, step), room) / ((N + 2n) * (N + 1n));
      }
      terms.push(next);
      if (next * negligible < terms[0] && terms[n + 1] * negligible < terms[0]) break;
    }
    let sum = 0n;
    let derivative = 0n;
    for (let n = terms.length - 1; n >= 0; n--) {
      sum += terms[n];
      derivative += BigInt(n) * terms[n];
    }
    logarithm += ln(sum);
    slope = div(div(derivative, step), sum);
    value = one;
    at += step;
  }
  const text = logarithm.toString().padStart(Number(digits) + 1, '0');
  return `${text.slice(0, -Number(digits))}.${text.slice(-Number(digits), -Number(digits) + 25)}`;
}

const near = ['0.3', '0.99', '0.999999', '0.999999999'];
const shapes = [
  ['0.5', '3', '3.5'], // BG/NBD, a = 1.5
  ['0.2426', '2.4259', '2.2188'], // BG/NBD on CDNOW: c < b
  ['26.2426', '28.4259', '28.2188'],
  ['3.5', '6', '5'], // c below both
  ['5000.5', '5003', '5008'],
  ['1.1533', '1.6062', '2.1533'], // Pareto/NBD, x = 0
  ['10.6', '1.6', '11.6'],
  ['5001.2', '1.6', '5002.2'],
  ['1', '9.8', '10.5'], // BG/BB and sBG
  ['1', '5.2', '9.2'],
];
const rows = shapes.flatMap((shape) =>
  near.map((z) => [...shape.map(Number), Number(z), logHypergeometric(...shape, z)]),
);
writeFileSync(fileURLToPath(new URL('log-hypergeometric.json', import.meta.url)), `${JSON.stringify(rows, null, 1)}\n`);
