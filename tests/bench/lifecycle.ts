import { randomFrom } from '../../src/core/random';
import type { NumberColumn, NumberMatrix } from '../../src/core/columns';
import { classifyWork } from '../../src/core/lifecycle/classify';
import { defaultRules } from '../../src/core/lifecycle/default-rules';
import type { CustomerFacts } from '../../src/core/lifecycle/facts';
import { fitHiddenMarkov } from '../../src/core/lifecycle/hidden-markov/fit';
import { readSequences } from '../../src/core/lifecycle/hidden-markov/sequences';
import { finish } from '../../src/core/work';
import type { BenchCase } from './bench-case';
import { chance } from './bench-case';
import { hiddenMarkovPlainly } from './plain-hidden-markov';
import { stagesPlainly } from './plain-stages';

const asOf = 45_838;
const noProblems = new Map<number, never>();
const column = (values: Float64Array): NumberColumn => ({ values, problems: noProblems });

/** Customers of three years, half of them with one or two orders; `periods` months of volume where they are asked for. */
function population(rows: number, periods: number): CustomerFacts {
  const next = chance(4);
  const first = new Float64Array(rows);
  const last = new Float64Array(rows);
  const orders = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    orders[row] = next() < 0.5 ? 1 + Math.floor(next() * 2) : 3 + Math.floor(next() * 20);
    first[row] = asOf - 1 - Math.floor(next() * 1_095);
    last[row] = orders[row] === 1 ? first[row] : first[row] + Math.floor(next() * (asOf - first[row]));
  }
  const facts = { rows, firstOrder: column(first), lastOrder: column(last), orders: column(orders), asOf };
  if (periods === 0) return facts;
  const values = Float64Array.from({ length: rows * periods }, () => (next() < 0.2 ? 0 : Math.floor(next() * 200)));
  const history: NumberMatrix = { rows, columns: periods, values, problems: noProblems };
  return { ...facts, history };
}

const stages = (name: string, periods: number): BenchCase => ({
  name,
  size: 1_000_000,
  target: 1000,
  grows: true,
  prepare(size) {
    const facts = population(size, periods);
    const work = () => classifyWork(facts, defaultRules('relationship', { segmentGap: null }));
    return { run: () => finish(work()), baseline: () => stagesPlainly(facts), work };
  },
});

/** Orders per period of customers who move between three levels of buying. */
function histories(rows: number): NumberMatrix {
  const random = randomFrom(12);
  const columns = 25;
  const levels = [0.1, 0.8, 2.5];
  const values = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    let state = Math.floor(random.uniform() * 3);
    values[row * columns] = 1;
    for (let t = 1; t < columns; t++) {
      let waited = random.exponential();
      for (; waited < levels[state]; waited += random.exponential()) values[row * columns + t]++;
      if (random.uniform() > 0.85) state = Math.floor(random.uniform() * 3);
    }
  }
  return { rows, columns, values, problems: noProblems };
}

export const lifecycleCases: readonly BenchCase[] = [
  stages('stages', 0),
  stages('stages with 12 periods of history', 12),
  {
    name: 'hidden Markov fit, 24 periods, 3 states',
    size: 10_000,
    target: 2000,
    plainShare: 0.1,
    prepare(size) {
      const sequences = readSequences(histories(size), 'orders');
      const work = () => fitHiddenMarkov(sequences, 3);
      return { run: () => finish(work()), baseline: () => hiddenMarkovPlainly(sequences, 3), work };
    },
  },
];
