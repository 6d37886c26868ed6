/** What a function has said last when it refused a whole call. */
interface Refusal {
  readonly message: string;
  /** Counts refusals, so that an older one is not taken for the answer to a new call. */
  readonly number: number;
}

interface Board {
  number: number;
  readonly last: Map<string, Refusal>;
}

/** The pane's script and that of the functions share nothing but the page they run in. */
const key = Symbol.for('customer-lifecycle.refusals');

function board(): Board {
  const page = globalThis as unknown as Record<symbol, Board | undefined>;
  return (page[key] ??= { number: 0, last: new Map() });
}

/** How many calls have been refused so far. */
export function refusalsSoFar(): number {
  return board().number;
}

/** What a function said when it refused a call after so many refusals; null where it has refused none. */
export function refusalSince(functionId: string, number: number): string | null {
  const last = board().last.get(functionId);
  return last && last.number > number ? last.message : null;
}

type Cells = unknown[][];
type Call = (...parameters: unknown[]) => Cells | Promise<Cells>;

/** The same function; what it says when it refuses is kept for the pane, because a sheet's cell cannot be asked for it. */
export function keepingRefusals(functionId: string, call: Call): Call {
  const keep = (thrown: unknown): never => {
    const refusals = board();
    refusals.number++;
    refusals.last.set(functionId, { message: messageOf(thrown), number: refusals.number });
    throw thrown;
  };
  return (...parameters) => {
    try {
      const answer = call(...parameters);
      return answer instanceof Promise ? answer.catch(keep) : answer;
    } catch (thrown) {
      return keep(thrown);
    }
  };
}

function messageOf(thrown: unknown): string {
  const message = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : '';
  return typeof message === 'string' ? message : '';
}
