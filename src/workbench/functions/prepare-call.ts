import { formatAddress } from '../book/address';
import type { CellValue } from '../book/cell';
import { CellError } from '../book/cell';
import type { Handed } from '../grid/grid';
import type { Passed } from './coerce';
import { coerce } from './coerce';
import type { FunctionMetadata, FunctionParameter } from './functions-json';

export type Parameter = Passed | readonly Parameter[];

/** Calls to make for one formula: one, or one per element where an array meets a parameter that takes one value. */
export interface PreparedCalls {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly calls: readonly (readonly Parameter[])[];
  readonly addresses: readonly (string | null)[];
}

type Cells = readonly (readonly CellValue[])[];

function cells(handed: Handed): Cells | undefined {
  if (!handed) return undefined;
  return handed.kind === 'value' ? [[handed.value]] : handed.values;
}

/** Excel's rules between a formula's arguments and a custom function's parameters. A CellError is the formula's answer. */
export function prepareCalls(
  metadata: FunctionMetadata,
  handed: readonly Handed[],
  errorsAllowed: boolean,
): PreparedCalls | CellError {
  try {
    return new Preparation(metadata, errorsAllowed).prepare(handed);
  } catch (stopped) {
    if (stopped instanceof CellError) return stopped;
    throw stopped;
  }
}

/** An element of an array, repeated along a side of length 1 as Excel does; outside it, #N/A. */
function element(values: Cells, row: number, column: number): CellValue {
  const line = values.length === 1 ? values[0] : values[row];
  const value = line && (line.length === 1 ? line[0] : line[column]);
  return value === undefined ? new CellError('#N/A') : value;
}

class Preparation {
  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly errorsAllowed: boolean,
  ) {}

  prepare(handed: readonly Handed[]): PreparedCalls {
    const { parameters } = this.metadata;
    const scalars = parameters.flatMap((parameter, i) => {
      const values = parameter.matrix || parameter.repeating ? undefined : cells(handed[i]);
      return values && (values.length > 1 || values[0].length > 1) ? [values] : [];
    });
    const rows = Math.max(1, ...scalars.map((values) => values.length));
    const columns = Math.max(1, ...scalars.map((values) => values[0].length));
    // Matrices are the same for every element: converted once.
    const fixed = parameters.map((parameter, i) =>
      parameter.repeating ? this.repeated(parameter, handed.slice(i)) : this.whole(parameter, handed[i]),
    );
    const calls: Parameter[][] = [];
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        calls.push(parameters.map((parameter, i) => fixed[i] ?? this.single(parameter, handed[i], r, c)));
      }
    }
    const addresses = handed.map((one) => (one?.kind === 'area' ? formatAddress(one.sheet, one.area) : null));
    return { rows, columns, calls, addresses };
  }

  private cell(value: CellValue, parameter: FunctionParameter): Passed {
    const passed = coerce(value, parameter.type, this.errorsAllowed);
    if (passed instanceof CellError) throw passed;
    return passed;
  }

  private matrix(values: Cells, parameter: FunctionParameter): Passed[][] {
    return values.map((row) => row.map((value) => this.cell(value, parameter)));
  }

  private whole(parameter: FunctionParameter, handed: Handed): Parameter | undefined {
    const values = parameter.matrix ? cells(handed) : undefined;
    return values && this.matrix(values, parameter);
  }

  private single(parameter: FunctionParameter, handed: Handed, row: number, column: number): Parameter {
    const values = cells(handed);
    return values ? this.cell(element(values, row, column), parameter) : null;
  }

  /** A repeating parameter takes all the arguments from its place on. */
  private repeated(parameter: FunctionParameter, handed: readonly Handed[]): Parameter {
    const given = handed.map(cells).filter((values) => values !== undefined);
    if (parameter.matrix) return given.map((values) => this.matrix(values, parameter));
    return given.flatMap((values) => this.matrix(values, parameter).flat());
  }
}
