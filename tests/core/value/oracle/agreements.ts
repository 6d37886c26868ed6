import { customerCells } from '../../../../src/core/value/cells/customer-cells';
import type { TransactionModelId } from '../../../../src/core/value/transaction-model';
import { transactionModels } from '../../../../src/core/value/transaction-models';
import { anyTimeDropoutAnswers, endlessLifetimes, exponentialLifetimes, gompertzLifetimes } from './any-time-dropout';
import type { Agreement } from './agreement';
import { bgBbAgreement } from './bg-bb';
import { retentionAgreements } from './retention';
import { spendAgreement } from './spend';
import { betaGeometricAnswers } from './beta-geometric';
import type { Answers, Question } from './customer';
import { between, randomQuestion } from './customer';

type Draw = (least: number, most: number) => number;

function agreement(
  id: TransactionModelId,
  draw: (between: Draw) => readonly number[],
  slow: (parameters: readonly number[], question: Question) => Answers,
): Agreement {
  const model = transactionModels[id];
  return {
    name: id,
    compareOne(random, compare) {
      const parameters = draw((least, most) => between(random, least, most));
      const question = randomQuestion(random);
      const { x, last, age, t, discount, count } = question;
      const answers = slow(parameters, question);
      const own = Float64Array.from(parameters);
      const cells = customerCells(Float64Array.of(x), Float64Array.of(last), Float64Array.of(age));
      const fast = model.predict(own);
      const at = (what: string): string => `${what} at ${parameters.join(', ')} of ${JSON.stringify(question)}`;
      compare(at('likelihood'), Math.exp(model.logLikelihood(own, cells) - Math.log(answers.likelihood)), 1);
      compare(at('P(alive)'), fast.probabilityAlive(x, last, age), answers.alive);
      compare(at('orders ahead'), fast.conditionalOrders(x, last, age, t), answers.orders);
      compare(at('no order'), fast.probabilityOfNoOrder(x, last, age, t), answers.silence);
      compare(at('residual'), fast.discountedOrdersWhileAlive(x, last, age, discount), answers.residual);
      compare(at('expected orders'), fast.expectedOrders(t), answers.expected);
      compare(at('chance of a count'), fast.countProbability(count, t), answers.count);
    },
  };
}

const shapes = (draw: Draw): readonly number[] => [draw(0.25, 5), draw(0.5, 40), draw(0.25, 5), draw(0.3, 20)];

const steps = (draw: Draw): readonly number[] => [Math.floor(draw(2, 5)), ...shapes(draw)];

/** Every model whose answers are shown against an independent slow way. */
export const agreements: readonly Agreement[] = [
  agreement('bg-nbd', shapes, (own, question) => betaGeometricAnswers(own, 1, 0, question)),
  agreement('mbg-nbd', shapes, (own, question) => betaGeometricAnswers(own, 1, 1, question)),
  agreement('bg-cnbd-k', steps, ([k, ...own], question) => betaGeometricAnswers(own, k, 0, question)),
  agreement('mbg-cnbd-k', steps, ([k, ...own], question) => betaGeometricAnswers(own, k, 1, question)),
  agreement('pareto-nbd', shapes, ([r, alpha, s, beta], question) =>
    anyTimeDropoutAnswers(r, alpha, exponentialLifetimes(s, beta), question),
  ),
  agreement(
    'ggompertz-nbd',
    (draw) => [draw(0.25, 5), draw(0.5, 40), draw(0.001, 0.2), draw(0.25, 5), draw(0.05, 5)],
    ([r, alpha, b, s, beta], question) => anyTimeDropoutAnswers(r, alpha, gompertzLifetimes(b, s, beta), question),
  ),
  agreement(
    'nbd',
    (draw) => [draw(0.25, 5), draw(0.5, 40)],
    ([r, alpha], question) => anyTimeDropoutAnswers(r, alpha, endlessLifetimes, question),
  ),
  bgBbAgreement,
  spendAgreement,
  ...retentionAgreements,
];
