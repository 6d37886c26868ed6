// Numbers of 192 binary digits (57 decimal ones) with exponents of any size, for references that rounding cannot touch.

const bits = 192;
const P = BigInt(bits);
const least = 1n << (P - 1n);
const beyond = 1n << P;

/** Fixed point for exp and ln: so many binary digits more that 1e6 times ln 2 still has them all. */
const Q = P + 40n;
const one = 1n << Q;

/** mantissa · 2^exponent, the mantissa of exactly 192 digits, or 0. */
export class Big {
  /** @param {bigint} mantissa @param {number} exponent */
  constructor(mantissa, exponent) {
    this.mantissa = mantissa;
    this.exponent = exponent;
  }

  /** The binary number itself, exactly. @param {number} number @returns {Big} */
  static of(number) {
    if (number === 0) return zero;
    const exponent = Math.floor(Math.log2(Math.abs(number))) - 52;
    return normal(BigInt(number / 2 ** exponent), exponent);
  }

  /** @param {Big} other @returns {Big} */
  times(other) {
    if (this.mantissa === 0n || other.mantissa === 0n) return zero;
    return fitted((this.mantissa * other.mantissa) >> (P - 1n), this.exponent + other.exponent + bits - 1);
  }

  /** @param {Big} other @returns {Big} */
  over(other) {
    if (this.mantissa === 0n) return zero;
    return fitted((this.mantissa << P) / other.mantissa, this.exponent - other.exponent - bits);
  }

  /** @param {Big} other @returns {Big} */
  plus(other) {
    if (this.mantissa === 0n) return other;
    if (other.mantissa === 0n) return this;
    if (this.exponent < other.exponent) return other.plus(this);
    const apart = this.exponent - other.exponent;
    if (apart > bits + 2) return this;
    const sum = this.mantissa + (other.mantissa >> BigInt(apart));
    return this.mantissa > 0n === other.mantissa > 0n ? fitted(sum, this.exponent) : normal(sum, this.exponent);
  }

  /** @param {Big} other @returns {Big} */
  minus(other) {
    return this.plus(new Big(-other.mantissa, other.exponent));
  }

  /** @returns {Big} */
  exp() {
    const { value, doublings } = fixedExp(fixed(this));
    return normal(value, doublings - Number(Q));
  }

  /** @returns {Big} */
  ln() {
    if (this.mantissa <= 0n) throw new Error('the logarithm of a number that is not above 0');
    // The mantissa as a number in [½, 1); Halley's steps treble the digits: 53, 159, 477.
    const value = this.mantissa << (Q - P);
    let log = BigInt(Math.round(Math.log(Number(this.mantissa >> (P - 60n)) / 2 ** 60) * 2 ** 52)) << (Q - 52n);
    for (let step = 0; step < 2; step++) {
      const { value: power, doublings } = fixedExp(log);
      const near = doublings < 0 ? power >> BigInt(-doublings) : power << BigInt(doublings);
      log += (2n * (value - near) * one) / (value + near);
    }
    return normal(log + BigInt(this.exponent + bits) * ln2, -Number(Q));
  }

  /** this^power, by the logarithm. @param {Big} power @returns {Big} */
  to(power) {
    return this.mantissa === 0n ? zero : this.ln().times(power).exp();
  }

  /** Whether this is nothing against the other. @param {Big} other @returns {boolean} */
  isNothingTo(other) {
    return this.mantissa === 0n || this.exponent < other.exponent - 130;
  }

  /** @param {Big} other @returns {boolean} */
  isBelow(other) {
    return this.minus(other).mantissa < 0n;
  }

  /** @returns {number} */
  toNumber() {
    const short = Number(this.mantissa >> (P - 64n));
    const exponent = this.exponent + bits - 64;
    return exponent < -1000 ? short * 2 ** -900 * 2 ** (exponent + 900) : short * 2 ** exponent;
  }

  /** In decimals, so many digits and an exponent. @param {number} digits @returns {string} */
  toText(digits) {
    if (this.mantissa === 0n) return '0';
    const sign = this.mantissa < 0n ? '-' : '';
    const size = this.mantissa < 0n ? -this.mantissa : this.mantissa;
    let tens = Math.floor((this.exponent + bits - 1) * Math.LOG10E * Math.LN2) - digits + 1;
    let whole = 0n;
    for (; ; tens++) {
      const up = tens < 0 ? size * 10n ** BigInt(-tens) : size;
      const down = tens > 0 ? 10n ** BigInt(tens) : 1n;
      whole = this.exponent < 0 ? (up >> BigInt(-this.exponent)) / down : (up << BigInt(this.exponent)) / down;
      if (whole < 10n ** BigInt(digits)) break;
    }
    const text = whole.toString();
    return `${sign}${text[0]}.${text.slice(1)}e${tens + text.length - 1}`;
  }
}

/** Brings a mantissa of 192 or 193 digits to 192. @param {bigint} mantissa @param {number} exponent */
function fitted(mantissa, exponent) {
  const size = mantissa < 0n ? -mantissa : mantissa;
  return size >= beyond ? new Big(mantissa >> 1n, exponent + 1) : new Big(mantissa, exponent);
}

/** Brings any mantissa to 192 digits. @param {bigint} mantissa @param {number} exponent */
function normal(mantissa, exponent) {
  if (mantissa === 0n) return zero;
  const size = mantissa < 0n ? -mantissa : mantissa;
  if (size >= least && size < beyond) return new Big(mantissa, exponent);
  const apart = size.toString(2).length - bits;
  return new Big(apart > 0 ? mantissa >> BigInt(apart) : mantissa << BigInt(-apart), exponent + apart);
}

/** @param {Big} value @returns {bigint} */
function fixed({ mantissa, exponent }) {
  const shift = Q + BigInt(exponent);
  return shift < 0n ? mantissa >> -shift : mantissa << shift;
}

/** e^at as value · 2^doublings, by Taylor's series of a 256th of the rest. @param {bigint} at */
function fixedExp(at) {
  const doublings = (at + ln2 / 2n) / ln2;
  const rest = (at - doublings * ln2) >> 8n;
  let sum = one;
  for (let n = 1n, term = one; term !== 0n && term !== -1n; n++) {
    term = ((term * rest) >> Q) / n;
    sum += term;
  }
  for (let i = 0; i < 8; i++) sum = (sum * sum) >> Q;
  return { value: sum, doublings: Number(doublings) };
}

/** ln 2 = 2·artanh(1/3) */
const ln2 = (() => {
  let sum = 0n;
  for (let k = 1n, power = one / 3n; power !== 0n; k += 2n, power /= 9n) sum += power / k;
  return 2n * sum;
})();

export const zero = new Big(0n, 0);
export const unit = new Big(least, 1 - bits);

/** (from)ₙ = from·(from+1)···(from+n−1) @param {Big} from @param {number} n @returns {Big} */
export function rising(from, n) {
  let product = unit;
  for (let j = 0; j < n; j++) product = product.times(from.plus(Big.of(j)));
  return product;
}
