import { logFactorials } from './log-factorials';
import type { EmissionId } from './sequences';

/** A homogeneous hidden Markov model: states in rising order of what they emit once fitted. */
export interface HiddenMarkovParameters {
  /** Mean orders per period, or the chance to buy in one, by state. */
  readonly levels: Float64Array;
  /** Share of customers in each state in their first period. */
  readonly start: Float64Array;
  /** transition[from × states + to]; rows sum to 1. */
  readonly transition: Float64Array;
}

/** S levels, S(S − 1) transitions and S − 1 of the start. */
export function freeParameters(states: number): number {
  return states + states * (states - 1) + (states - 1);
}

/** How likely each observed value is in each state. */
export interface EmissionTable {
  /** Likelihood[value × states + state] divided by the largest of its value, so that none underflows. */
  readonly relative: Float64Array;
  /** Logarithm of what was divided by. */
  readonly shift: Float64Array;
}

/** Poisson or Bernoulli likelihoods of the values, in logarithms until they are divided. */
export function emissionTable(emission: EmissionId, values: Float64Array, levels: Float64Array): EmissionTable {
  const states = levels.length;
  const relative = new Float64Array(values.length * states);
  const shift = new Float64Array(values.length);
  const factorials = logFactorials(emission === 'orders' ? (values.at(-1) ?? 0) : 0);
  values.forEach((value, at) => {
    let most = -Infinity;
    for (let state = 0; state < states; state++) {
      const level = levels[state];
      const logarithm =
        emission === 'orders'
          ? value * Math.log(level) - level - factorials[value]
          : value === 1
            ? Math.log(level)
            : Math.log1p(-level);
      relative[at * states + state] = logarithm;
      most = Math.max(most, logarithm);
    }
    shift[at] = most;
    for (let state = 0; state < states; state++) {
      relative[at * states + state] = Math.exp(relative[at * states + state] - most);
    }
  });
  return { relative, shift };
}

/** The same model with its states in rising order of level. */
export function inOrder({ levels, start, transition }: HiddenMarkovParameters): HiddenMarkovParameters {
  const states = levels.length;
  const order = Array.from(levels, (_, state) => state).sort((a, b) => levels[a] - levels[b]);
  return {
    levels: Float64Array.from(order, (state) => levels[state]),
    start: Float64Array.from(order, (state) => start[state]),
    transition: Float64Array.from(
      { length: states * states },
      (_, at) => transition[order[Math.floor(at / states)] * states + order[at % states]],
    ),
  };
}
