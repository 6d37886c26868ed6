/** Chance that is the same for the same seed. */
export interface Random {
  /** Uniform in (0, 1). */
  uniform(): number;
  /** Exponential with mean 1. */
  exponential(): number;
  normal(): number;
  /** Gamma with scale 1; 0 where the shape is so small that the number underflows. */
  gamma(shape: number): number;
}

/** Random numbers by xoshiro128** (Blackman & Vigna 2021) from a 32-bit seed. */
export function randomFrom(seed: number): Random {
  const state = new Uint32Array(4);
  // SplitMix32 spreads the seed over the state, so that neighbouring seeds share nothing.
  for (let i = 0, at = seed >>> 0; i < 4; i++) {
    at = (at + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    state[i] = mixed ^ (mixed >>> 15);
  }
  const word = (): number => {
    const scrambled = Math.imul(rotate(Math.imul(state[1], 5), 7), 9) >>> 0;
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = rotate(state[3], 11);
    return scrambled;
  };
  // 53 bits, shifted by half a unit so that neither 0 nor 1 is drawn.
  const uniform = (): number => ((word() >>> 6) * 134_217_728 + (word() >>> 5) + 0.5) / 9_007_199_254_740_992;
  const exponential = (): number => -Math.log(uniform());
  const normal = (): number => Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * uniform());
  // Marsaglia & Tsang 2000.
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const z = normal();
      const v = (1 + c * z) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * z * z + d * (1 - v + Math.log(v))) return d * v;
    }
  };
  return { uniform, exponential, normal, gamma };
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
