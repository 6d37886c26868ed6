import { abcClass } from './abc-class';
import { clv } from './clv';
import { clvFit } from './clv-fit';
import { concentration } from './concentration';
import { customers } from './customers';
import { expectedOrders } from './expected-orders';
import { lifecycleReason } from './lifecycle-reason';
import { lifecycleRules } from './lifecycle-rules';
import { lifecycleStage } from './lifecycle-stage';
import { lorenz } from './lorenz';
import { pAlive } from './p-alive';
import { rfmCuts } from './rfm-cuts';
import { rfmScore } from './rfm-score';
import { rfmSegment } from './rfm-segment';
import type { FunctionSpec } from './spec';

/** Every worksheet function, in the order in which the help lists them. */
export const catalog: readonly FunctionSpec[] = [
  lifecycleStage,
  lifecycleReason,
  lifecycleRules,
  rfmScore,
  rfmCuts,
  rfmSegment,
  abcClass,
  concentration,
  lorenz,
  customers,
  clvFit,
  pAlive,
  expectedOrders,
  clv,
];
