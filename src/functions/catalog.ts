import { customers } from './customers';
import { rfmCuts } from './rfm-cuts';
import { rfmScore } from './rfm-score';
import { rfmSegment } from './rfm-segment';
import type { FunctionSpec } from './spec';

/** Every worksheet function, in the order in which the help lists them. */
export const catalog: readonly FunctionSpec[] = [rfmScore, rfmCuts, rfmSegment, customers];
