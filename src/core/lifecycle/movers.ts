import type { NumberColumn } from '../columns';
import type { CustomerFacts } from './facts';

/** What moves a customer from one stage of the demand model on to the next, each a rating of the user's own scale. */
export const moverIds = [
  'reputation', // what others say of the company
  'customer-rank',
  'industry-fit',
  'perceived-quality',
  'service',
  'perceived-value',
  'rivals', // what competitors offer
  'growing-needs',
  'new-needs',
  'original-lines', // how the old business runs
  'new-line', // how the new one develops
  'satisfaction',
  'own-progress', // how the company itself develops
] as const;

export type MoverId = (typeof moverIds)[number];

/** Satisfaction is the rating that the journey model reads too; the others have a column of their own. */
type MoverColumns = Readonly<Partial<Record<Exclude<MoverId, 'satisfaction'>, NumberColumn>>>;

export type { MoverColumns };

const moversOf: Readonly<Record<string, readonly MoverId[]>> = {
  prospect: ['reputation', 'customer-rank', 'industry-fit'],
  new: ['perceived-quality', 'service', 'perceived-value', 'rivals', 'growing-needs'],
  established: ['service', 'new-needs', 'rivals'],
  'new-line': ['original-lines', 'new-line', 'satisfaction', 'own-progress'],
};

export interface Mover {
  readonly id: MoverId;
  readonly rating: number;
}

/** The movers of a stage of the demand model that are known for a row, in the order of the model. */
export function readMovers({ movers, rating }: CustomerFacts, row: number, stage: string): readonly Mover[] {
  return moversOf[stage].flatMap((id): readonly Mover[] => {
    const value = (id === 'satisfaction' ? rating : movers?.[id])?.values[row] ?? NaN;
    return Number.isNaN(value) ? [] : [{ id, rating: value }];
  });
}
