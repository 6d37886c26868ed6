import { agreements } from '../core/value/oracle/agreements';
import { heavyAgreements } from '../core/value/oracle/heavy/heavy-agreements';
import { disagreements } from '../core/value/oracle/disagreements';
import { recover, recoveries } from './recovery';
import { parameterNamesOf } from './parameter-names';

/** One line of the long check, and whether it holds. */
export interface LongLine {
  readonly cells: readonly string[];
  readonly holds: boolean;
}

/** A part of the long check: what is counted, how many of them, and how to run it. */
export interface LongPart {
  readonly kind: 'agreement' | 'recovery';
  readonly name: string;
  readonly usual: number;
  run(size: number): readonly LongLine[];
}

const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`);

/** Combinations, and simulations, of each model. */
const usual = 2000;

/** Least share of fits within three standard errors; of k, which has none, least share that found it. */
const withinEnough = 0.99;

/** Shares of 95 % intervals that hold the truth. */
const [coveredLeast, coveredMost] = [0.93, 0.97];

/** Of the combinations so many are heavy buyers, 26 to 5,000 orders, judged by arbitrary precision. */
const heavyShare = 0.1;

const agreementParts = agreements.map((agreement): LongPart => {
  const { name } = agreement;
  const heavy = heavyAgreements.find((each) => each.name === name) ?? agreement;
  return {
    kind: 'agreement',
    name,
    usual,
    run(size) {
      const heavies = Math.ceil(size * heavyShare);
      const runs = [disagreements(agreement, size - heavies, 2026), disagreements(heavy, heavies, 2027)];
      const compared = runs[0].compared + runs[1].compared;
      const wrong = runs.flatMap((each) => each.wrong);
      const worst = runs.map((each) => each.worst.toExponential(1));
      return [
        {
          cells: [
            name,
            String(size),
            String(heavies),
            String(compared),
            ...worst,
            String(wrong.length),
            wrong[0] ?? '',
          ],
          holds: wrong.length === 0,
        },
      ];
    },
  };
});

const recoveryParts = recoveries.map((recovery): LongPart => {
  const { name, customers } = recovery;
  return {
    kind: 'recovery',
    name,
    usual,
    run: (size) =>
      recover(recovery, parameterNamesOf(name), size).map(({ parameter, judged, withinThree, covered }) => ({
        cells: [name, parameter, String(customers), String(judged), percent(withinThree), percent(covered)],
        holds:
          withinThree >= withinEnough && (Number.isNaN(covered) || (covered >= coveredLeast && covered <= coveredMost)),
      })),
  };
});

/** Everything that takes too long for every test run; what takes longest first. */
export const parts: readonly LongPart[] = [...recoveryParts, ...agreementParts];
