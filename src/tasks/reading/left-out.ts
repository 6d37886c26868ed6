import type { Problem } from '../../core/problem';
import type { LeftOut } from '../intents';

/** Counts rows that cannot be used by reason, and remembers where each reason was met first. Cell contents are not kept. */
export class LeftOutRows {
  private readonly byReason = new Map<string, { problem: Problem; rows: number; first: string }>();

  /** `address` is asked only for the first row of a reason. */
  add({ code, argument, expected }: Problem, address: () => string): void {
    const reason = `${code} ${argument ?? ''}`;
    const known = this.byReason.get(reason);
    if (known) known.rows++;
    else this.byReason.set(reason, { problem: { code, argument, expected }, rows: 1, first: address() });
  }

  /** Most frequent first. */
  list(): LeftOut[] {
    return [...this.byReason.values()].sort((a, b) => b.rows - a.rows);
  }
}
