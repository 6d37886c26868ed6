/** Seeded chance: the same seed gives the same numbers on every machine. */
export interface Random {
  /** 0 ≤ u < 1. */
  uniform(): number;
  between(least: number, greatest: number): number;
  /** Sum of twelve uniforms less six: near enough to the normal law, and free of library logarithms. */
  normal(): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32 (T. Ettinger): 32 bits of state, full period, passes gjrand; ample for a sample. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    uniform,
    between: (least, greatest) => least + (greatest - least) * uniform(),
    normal: () => {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += uniform();
      return sum;
    },
    pick: (items) => items[Math.floor(uniform() * items.length)],
  };
}
