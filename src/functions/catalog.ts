import type { FunctionSpec } from './spec';

/** Every worksheet function, in the order in which the help lists them. */
export const catalog: readonly FunctionSpec[] = [];
