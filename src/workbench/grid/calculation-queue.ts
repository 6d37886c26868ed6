import type { Injector, Nullable } from '@univerjs/core';
import { FormulaDataModel, ICalculateFormulaService } from '@univerjs/preset-sheets-core';
import type { IFormulaDatasetConfig } from '@univerjs/preset-sheets-core';

type Run = IFormulaDatasetConfig;
type Marks<T extends object> = Record<string, Nullable<T>>;

/** Two maps by workbook, of what is to be worked out anew, in one. */
function joined<T extends object>(a: Marks<T> | undefined, b: Marks<T> | undefined): Marks<T> {
  const both: Marks<T> = { ...a };
  for (const [unit, marked] of Object.entries(b ?? {})) {
    if (marked) both[unit] = { ...both[unit], ...marked };
  }
  return both;
}

/** One calculation that does the work of two; the later one's view of the cells is the newer. */
function joinedRuns(earlier: Run | undefined, later: Run): Run {
  if (!earlier) return later;
  return {
    ...later,
    forceCalculate: earlier.forceCalculate || later.forceCalculate,
    dirtyRanges: [...earlier.dirtyRanges, ...later.dirtyRanges],
    dirtyNameMap: joined(earlier.dirtyNameMap, later.dirtyNameMap),
    dirtyDefinedNameMap: joined(earlier.dirtyDefinedNameMap, later.dirtyDefinedNameMap),
    dirtySuperTableMap: joined(earlier.dirtySuperTableMap, later.dirtySuperTableMap),
    dirtyUnitFeatureMap: joined(earlier.dirtyUnitFeatureMap, later.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: joined(earlier.dirtyUnitOtherFormulaMap, later.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: joined(earlier.clearDependencyTreeCache, later.clearDependencyTreeCache),
  };
}

/**
 * The engine's calculations, one after the other. The engine resets its state at every start, also while it is at work,
 * and forgets what a stopped calculation had to do: formulas kept the values of cells that had changed since. Here a
 * start during a calculation waits for its end, and a stopped one's work is taken over by the next.
 */
export class CalculationQueue {
  private running: Run | undefined;
  private stopped: Run | undefined;
  private waiting: Run | undefined;

  constructor(
    private readonly begin: (run: Run) => void,
    private readonly halt: () => void,
  ) {}

  get busy(): boolean {
    return this.running !== undefined;
  }

  execute(run: Run): void {
    if (this.running) {
      this.waiting = joinedRuns(this.waiting, run);
      return;
    }
    this.running = joinedRuns(this.stopped, run);
    this.stopped = undefined;
    this.begin(this.running);
  }

  stop(): void {
    if (!this.running || this.stopped) return;
    this.stopped = this.running;
    this.halt();
  }

  /** The engine is about to tell the results of a run. Returns what to call when it has put its state back. */
  completing(): () => void {
    const run = this.running;
    return () => {
      // A stopped run is told twice.
      if (!run || this.running !== run) return;
      this.running = undefined;
      const next = this.waiting ?? this.stopped;
      this.waiting = undefined;
      if (!next) return;
      if (next === this.stopped) this.stopped = undefined;
      this.execute(next);
    };
  }
}

/** Makes the library's engine keep to a queue. */
export function calculateInTurn(injector: Injector): CalculationQueue {
  const engine = injector.get(ICalculateFormulaService);
  const model = injector.get(FormulaDataModel);
  const execute = engine.execute.bind(engine);
  const stop = engine.stopFormulaExecution.bind(engine);
  const queue = new CalculationQueue((run) => {
    // The spills as they are now: a calculation in between may have changed them.
    const arrayFormulaCellData = model.getArrayFormulaCellData();
    const arrayFormulaRange = model.getArrayFormulaRange();
    void execute({ ...run, formulaData: model.getFormulaData(), arrayFormulaCellData, arrayFormulaRange });
  }, stop);
  engine.execute = (run) => {
    queue.execute(run);
    return Promise.resolve();
  };
  engine.stopFormulaExecution = () => queue.stop();
  // The engine puts its state back in the turn in which it tells the results.
  engine.executionCompleteListener$.subscribe(() => {
    const ended = queue.completing();
    setTimeout(ended);
  });
  return queue;
}
