export type ValueType = 'number' | 'string' | 'boolean' | 'any';

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: ValueType;
  readonly matrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}

/** One function as the add-in's metadata file describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly stream: boolean;
  readonly cancelable: boolean;
  readonly volatile: boolean;
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
}

export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** Errors in cells reach parameters of type any instead of being the formula's answer. */
  readonly errorsAllowed: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

function valueType(value: unknown): ValueType {
  return value === 'number' || value === 'string' || value === 'boolean' ? value : 'any';
}

function readParameter(json: Json): FunctionParameter {
  return {
    name: text(json.name),
    description: text(json.description),
    type: valueType(json.type),
    matrix: json.dimensionality === 'matrix',
    optional: json.optional === true,
    repeating: json.repeating === true,
  };
}

function readFunction(json: Json): FunctionMetadata {
  const options = (json.options ?? {}) as Json;
  const id = text(json.id) || text(json.name);
  return {
    id,
    name: text(json.name) || id,
    description: text(json.description),
    parameters: list(json.parameters).map(readParameter),
    stream: options.stream === true,
    cancelable: options.cancelable === true,
    volatile: options.volatile === true,
    requiresAddress: options.requiresAddress === true,
    requiresParameterAddresses: options.requiresParameterAddresses === true,
  };
}

/** Reads functions.json; what is missing has Excel's default. */
export function readFunctionsJson(json: unknown): FunctionsMetadata {
  const root = (json ?? {}) as Json;
  return {
    functions: list(root.functions).map(readFunction),
    errorsAllowed: root.allowErrorForDataTypeAny === true,
  };
}
