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

/** How often the steps k of regular buyers are to be found. */
const stepsFound = 0.8;

/** Standard errors by which a share counted over so many fits may lie beside its bounds by chance alone. */
const luck = 3;

/** Of the combinations so many are heavy buyers, 26 to 5,000 orders, judged by arbitrary precision. */
const heavyShare = 0.2;

const agreementParts = agreements.map((agreement): LongPart => {
  const { name } = agreement;
  const heavy = heavyAgreements.find((each) => each.name === name) ?? agreement;
  return {
    kind: 'agreement',
    name,
    usual: 2000,
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
  const { name, customers, simulations } = recovery;
  return {
    kind: 'recovery',
    name,
    usual: simulations,
    run: (size) =>
      recover(recovery, parameterNamesOf(name), size).map(({ parameter, judged, withinThree, covered }) => {
        // Fewer simulations than 2,000 cannot tell 93 % from 92 %: the bounds are wider by what chance may do.
        const chance = (share: number): number => luck * Math.sqrt((share * (1 - share)) / judged);
        const slack = judged >= 2000 ? 0 : 1;
        const holds = Number.isNaN(covered)
          ? withinThree >= stepsFound
          : withinThree >= 0.99 - slack * chance(0.99) &&
            covered >= 0.93 - slack * chance(0.93) &&
            covered <= 0.97 + slack * chance(0.97);
        return {
          cells: [name, parameter, String(customers), String(judged), percent(withinThree), percent(covered)],
          holds,
        };
      }),
  };
});

/** Everything that takes too long for every test run. */
export const parts: readonly LongPart[] = [...agreementParts, ...recoveryParts];
