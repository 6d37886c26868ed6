import type { Fit } from '../../src/core/optimize/fit';
import type { Random } from '../../src/core/random';
import { randomFrom } from '../../src/core/random';
import { bgBb } from '../../src/core/value/bg-bb/bg-bb';
import { customerCells } from '../../src/core/value/cells/customer-cells';
import { fitGammaGamma } from '../../src/core/value/gamma-gamma/fit';
import { retentionModels } from '../../src/core/value/retention/retention-models';
import type { TransactionModelId } from '../../src/core/value/transaction-model';
import { transactionModels } from '../../src/core/value/transaction-models';
import { finish } from '../../src/core/work';

/** A model with parameters away from every bound, from which customers can be made up and fitted again. */
export interface Recovery {
  readonly name: string;
  /** In the order of the fit; those whose standard error is NaN are not judged. */
  readonly truth: readonly number[];
  readonly customers: number;
  /** Makes up the customers and fits them. */
  refit(random: Random): Fit;
}

/** How often fits of made-up customers found the parameters they were made up from. */
export interface Recovered {
  readonly parameter: string;
  readonly judged: number;
  /** Shares of fits; of k, how often it was found, and NaN. */
  readonly withinThree: number;
  readonly covered: number;
}

/** 97.5 % point of the normal distribution. */
const normalPoint = 1.959963984540054;

function transactions(id: TransactionModelId, truth: readonly number[], customers: number, age: number): Recovery {
  const model = transactionModels[id];
  const own = Float64Array.from(truth);
  return {
    name: id,
    truth,
    customers,
    refit(random) {
      const x = new Float64Array(customers);
      const last = new Float64Array(customers);
      const ages = new Float64Array(customers);
      for (let i = 0; i < customers; i++) {
        // Cohorts of whole weeks: those who never ordered again are alike.
        ages[i] = Math.ceil(age * (0.5 + 0.5 * random.uniform()));
        const made = model.simulate(own, ages[i], random);
        x[i] = made.repeats;
        last[i] = made.last;
      }
      return finish(model.fit(customerCells(x, last, ages)));
    },
  };
}

function chance(a: number, b: number, random: Random): number {
  const left = random.gamma(a);
  return left / (left + random.gamma(b));
}

const spend: Recovery = {
  name: 'gamma-gamma',
  truth: [6, 4, 16],
  customers: 2000,
  refit(random) {
    const repeats = Float64Array.from({ length: 2000 }, () => 1 + Math.floor(random.exponential() * 3));
    const mean = repeats.map((x) => random.gamma(6 * x) / (random.gamma(4) / 16) / x);
    return finish(fitGammaGamma({ repeats, mean }));
  },
};

/** Contracts up for twelve renewals: a customer with the own chance θ is there after t of them with (1−θ)^(t^c). */
function renewals(name: 'sbg' | 'bdw', truth: readonly number[], customers: number): Recovery {
  const [alpha, beta, c = 1] = truth;
  return {
    name,
    truth,
    customers,
    refit(random) {
      const stayed = new Float64Array(12);
      const left = new Float64Array(12);
      for (let i = 0; i < customers; i++) {
        const power = Math.log(random.uniform()) / Math.log1p(-chance(alpha, beta, random));
        const made = Math.min(12, Math.ceil(power ** (1 / c)) - 1);
        for (let t = 0; t < made; t++) stayed[t]++;
        if (made < 12) left[made]++;
      }
      return finish(retentionModels[name].fit({ customers, stayed, left }));
    },
  };
}

const opportunities: Recovery = {
  name: 'bg-bb',
  truth: [1.2, 0.75, 0.66, 2.78],
  customers: 3000,
  refit(random) {
    const counts = new Map<string, readonly [number, number, number]>();
    for (let i = 0; i < 3000; i++) {
      const buying = chance(1.2, 0.75, random);
      const leaving = chance(0.66, 2.78, random);
      let [x, last] = [0, 0];
      for (let n = 1; n <= 12 && random.uniform() >= leaving; n++)
        if (random.uniform() < buying) [x, last] = [x + 1, n];
      const [, , before] = counts.get(`${x} ${last}`) ?? [0, 0, 0];
      counts.set(`${x} ${last}`, [x, last, before + 1]);
    }
    const rows = [...counts.values()];
    const column = (at: 0 | 1): Int32Array => Int32Array.from(rows, (row) => row[at]);
    const weight = Float64Array.from(rows, (row) => row[2]);
    return finish(
      bgBb.fit({ customers: 3000, x: column(0), last: column(1), n: new Int32Array(rows.length).fill(12), weight }),
    );
  },
};

/** Every model that is fitted by maximum likelihood and can be made up customers from; the slowest first. */
export const recoveries: readonly Recovery[] = [
  // Frequent buyers, whose end is seen to a few days: of others so few lifetimes are seen that b is known to a factor of
  // two, and no interval taken from a parabola covers what it says.
  transactions('ggompertz-nbd', [2, 2, 0.2, 2, 20], 1500, 40),
  transactions('pareto-nbd', [0.9, 4, 0.7, 8], 4000, 80),
  // So many that k itself is found in all but one of a hundred.
  transactions('bg-cnbd-k', [2, 0.9, 2, 0.9, 3], 6000, 60),
  transactions('mbg-cnbd-k', [2, 0.9, 2, 0.9, 3], 6000, 60),
  transactions('bg-nbd', [0.6, 4, 0.9, 2.5], 4000, 60),
  transactions('mbg-nbd', [0.6, 4, 0.9, 2.5], 4000, 60),
  transactions('nbd', [0.6, 4], 2000, 60),
  spend,
  renewals('sbg', [1.2, 3], 2000),
  renewals('bdw', [1.2, 3, 1.3], 10_000),
  opportunities,
];

/**
 * Fits customers made up with the seeds 1, 2, …, and counts how often each parameter lies within three standard errors,
 * and within the 95 % interval, of the truth. Both are taken of the logarithm, in which the parameters are fitted and
 * the likelihood is nearest to a parabola: ln θ̂ ± z·se(θ̂)/θ̂.
 */
export function recover(
  { truth, refit }: Recovery,
  names: readonly string[],
  simulations: number,
): readonly Recovered[] {
  const judged = truth.map(() => 0);
  const within = truth.map(() => 0);
  const covered = truth.map(() => 0);
  for (let seed = 1; seed <= simulations; seed++) {
    const { parameters, standardErrors } = refit(randomFrom(seed));
    // k is a whole number and has no standard error: the others' hold given k, and are judged where k was found.
    const found = names[0] !== 'k' || parameters[0] === truth[0];
    truth.forEach((value, i) => {
      if (names[i] === 'k') {
        judged[i]++;
        within[i] += Number(found);
        covered[i] = NaN;
        return;
      }
      if (!found) return;
      judged[i]++;
      const off = (Math.abs(Math.log(parameters[i] / value)) * parameters[i]) / standardErrors[i];
      if (off <= 3) within[i]++;
      if (off <= normalPoint) covered[i]++;
    });
  }
  return names.flatMap((parameter, i) =>
    judged[i] === 0
      ? []
      : [{ parameter, judged: judged[i], withinThree: within[i] / judged[i], covered: covered[i] / judged[i] }],
  );
}
