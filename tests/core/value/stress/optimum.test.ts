import { climb } from '../../../../src/core/optimize/climb';
import { logParameterBounds } from '../../../../src/core/optimize/maximise';
import type { Objective } from '../../../../src/core/optimize/objective';
import { randomFrom } from '../../../../src/core/random';
import { BetaGeometricLikelihood } from '../../../../src/core/value/beta-geometric/likelihood';
import { customerCells } from '../../../../src/core/value/cells/customer-cells';
import type { CustomerCells } from '../../../../src/core/value/cells/customer-cells';
import { scaledCells } from '../../../../src/core/value/cells/scaled-cells';
import { GgompertzNbdLikelihood } from '../../../../src/core/value/ggompertz-nbd/likelihood';
import { NbdLikelihood } from '../../../../src/core/value/nbd/likelihood';
import { ParetoNbdLikelihood } from '../../../../src/core/value/pareto-nbd/likelihood';
import { RegularBetaGeometricLikelihood } from '../../../../src/core/value/regular-beta-geometric/likelihood';
import type { TransactionModelId } from '../../../../src/core/value/transaction-model';
import { transactionModelIds } from '../../../../src/core/value/transaction-model';
import { transactionModels } from '../../../../src/core/value/transaction-models';
import { finish } from '../../../../src/core/work';
import { stressLists } from './lists';

const likelihoods: Readonly<Record<TransactionModelId, (cells: CustomerCells, steps: number) => Objective>> = {
  'mbg-nbd': (cells) => new BetaGeometricLikelihood(cells, 1),
  'bg-nbd': (cells) => new BetaGeometricLikelihood(cells, 0),
  'pareto-nbd': (cells) => new ParetoNbdLikelihood(cells),
  'mbg-cnbd-k': (cells, steps) => new RegularBetaGeometricLikelihood(cells, 1, steps),
  'bg-cnbd-k': (cells, steps) => new RegularBetaGeometricLikelihood(cells, 0, steps),
  'ggompertz-nbd': (cells) => new GgompertzNbdLikelihood(cells),
  nbd: (cells) => new NbdLikelihood(cells),
};

/** Random starts; fewer where each takes integrals. */
const startsOf = (model: TransactionModelId): number => (model === 'ggompertz-nbd' ? 3 : 8);

const lists = Object.entries(stressLists).filter(([name]) => name !== 'ten heavy buyers among 10,000');

describe.each(transactionModelIds)('%s', (model) => {
  test.each(lists)('%s: no random start leads higher than the fit', (_, { repeatOrders, lastOrder, age }) => {
    const cells = customerCells(repeatOrders, lastOrder, age);
    const fit = finish(transactionModels[model].fit(cells));
    if (!fit.converged) {
      expect(['no-repeat-orders', 'all-alike', 'boundary']).toContain(fit.reason);
      return;
    }
    const { scaled, unit, repeatOrders: orders } = scaledCells(cells);
    const objective = likelihoods[model](scaled, fit.parameters[0]);
    const random = randomFrom(40);
    const limits = { bounds: logParameterBounds, iterations: 80, gain: 1e-9 };
    // Customers who never drop out can be told a little better by a corner of the model, a few of whom leave at once and
    // the others never, than by the limit that has a name. The fit says which limit it took; less than half a unit of
    // log-likelihood is nothing that any criterion would follow.
    const allowed = (fit.reason === 'converged' ? 1e-6 : 0.5) + 1e-10 * Math.abs(fit.logLikelihood);
    for (let i = 0; i < startsOf(model); i++) {
      const start = Float64Array.from({ length: objective.dimension }, () => random.normal() * 2);
      const summit = finish(climb(objective, start, limits));
      // At the edge of GGompertz' range stand spikes, all lifetimes ending at one moment between two orders: no model.
      if (model === 'ggompertz-nbd' && summit.point.some((at) => Math.abs(at) >= logParameterBounds.greatest)) continue;
      expect(summit.value - orders * Math.log(unit)).toBeLessThanOrEqual(fit.logLikelihood + allowed);
    }
  });
});
