import { randomFrom } from '../../../../src/core/random';
import { customerCells } from '../../../../src/core/value/cells/customer-cells';
import { paretoNbd } from '../../../../src/core/value/pareto-nbd/pareto-nbd';
import { individualAnswers, meansOverRates } from '../any-time-dropout/by-integration';

/** Compares so many random parameters and customers of Pareto/NBD with integration over individuals. */
export function comparePareto(combinations: number, compare: (fast: number, slow: number) => void): void {
  const random = randomFrom(20);
  const between = (least: number, most: number): number => least * (most / least) ** random.uniform();
  for (let i = 0; i < combinations; i++) {
    const parameters = [between(0.4, 4), between(0.3, 40), between(0.4, 4), between(0.3, 40)];
    const age = between(1, 80);
    const x = Math.floor(between(1, 21)) - 1;
    const last = x === 0 ? 0 : age * random.uniform();
    const t = between(1, 60);
    const [alive, gone, orders, silent, discounted] = meansOverRates(
      parameters,
      individualAnswers(x, last, age, t, 0.01),
    );
    const cells = customerCells(Float64Array.of(x), Float64Array.of(last), Float64Array.of(age));
    const own = Float64Array.from(parameters);
    const prediction = paretoNbd.predict(own);
    const fast = prediction.probabilityAlive(x, last, age);
    compare(Math.exp(paretoNbd.logLikelihood(own, cells)), alive + gone);
    compare(fast, alive / (alive + gone));
    compare(prediction.conditionalOrders(x, last, age, t), orders / (alive + gone));
    compare(prediction.probabilityOfNoOrder(x, last, age, t), (silent + gone) / (alive + gone));
    compare(fast * prediction.discountedOrdersWhileAlive(x, last, age, 0.01), discounted / (alive + gone));
  }
}
