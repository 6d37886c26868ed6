import { abcClass } from './abc-class';
import { baseBridge } from './base-bridge';
import { budgetOptimum } from './budget-optimum';
import { channelPreference } from './channel-preference';
import { churnRisk } from './churn-risk';
import { cltvScore } from './cltv-score';
import { clusters } from './clusters';
import { clv } from './clv';
import { clvFit } from './clv-fit';
import { clvMarkov } from './clv-markov';
import { clvSimple } from './clv-simple';
import { cohorts } from './cohorts';
import { compareModels } from './compare-models';
import { concentration } from './concentration';
import { crossSell } from './cross-sell';
import { customers } from './customers';
import { defaultRate } from './default-rate';
import { deliveredValue } from './delivered-value';
import { dert } from './dert';
import { discreteFit } from './discrete-fit';
import { discreteValue } from './discrete-value';
import { expectedOrders } from './expected-orders';
import { health } from './health';
import { holdout } from './holdout';
import { lifeTable } from './life-table';
import { lifecycleReason } from './lifecycle-reason';
import { lifecycleRules } from './lifecycle-rules';
import { lifecycleCurve } from './lifecycle-curve';
import { lifecycleSignals } from './lifecycle-signals';
import { lifecycleStage } from './lifecycle-stage';
import { lifecycleTable } from './lifecycle-table';
import { lineMigration } from './line-migration';
import { lineSequence } from './line-sequence';
import { lorenz } from './lorenz';
import { loyalty } from './loyalty';
import { monitor } from './monitor';
import { nextLine } from './next-line';
import { nextOrder } from './next-order';
import { pAlive } from './p-alive';
import { remainingTenure } from './remaining-tenure';
import { residualLifetime } from './residual-lifetime';
import { response } from './response';
import { retentionCurve } from './retention-curve';
import { retentionFit } from './retention-fit';
import { revenueBridge } from './revenue-bridge';
import { revenueIdentity } from './revenue-identity';
import { rfmCuts } from './rfm-cuts';
import { rfmMigration } from './rfm-migration';
import { rfmScore } from './rfm-score';
import { rfmSegment } from './rfm-segment';
import { rfmTable } from './rfm-table';
import { satisfaction } from './satisfaction';
import type { FunctionSpec } from './spec';
import { stageAction } from './stage-action';
import { stageForecast } from './stage-forecast';
import { stageHmm } from './stage-hmm';
import { stageSensitivity } from './stage-sensitivity';
import { stageSpan } from './stage-span';
import { stageTransitions } from './stage-transitions';
import { switchingCost } from './switching-cost';
import { valueAtRisk } from './value-at-risk';
import { walletShare } from './wallet-share';
import { winBack } from './win-back';

/** Every worksheet function, in the order in which the help lists them. */
export const catalog: readonly FunctionSpec[] = [
  lifecycleStage,
  lifecycleReason,
  lifecycleRules,
  lifecycleTable,
  lifecycleSignals,
  lifecycleCurve,
  stageAction,
  stageTransitions,
  stageForecast,
  stageSpan,
  stageSensitivity,
  stageHmm,
  rfmScore,
  rfmCuts,
  rfmSegment,
  rfmTable,
  rfmMigration,
  abcClass,
  concentration,
  lorenz,
  customers,
  clvFit,
  pAlive,
  expectedOrders,
  clv,
  dert,
  churnRisk,
  nextOrder,
  compareModels,
  holdout,
  discreteFit,
  discreteValue,
  clvSimple,
  clvMarkov,
  retentionFit,
  retentionCurve,
  residualLifetime,
  lifeTable,
  remainingTenure,
  budgetOptimum,
  cltvScore,
  revenueIdentity,
  revenueBridge,
  walletShare,
  cohorts,
  baseBridge,
  health,
  loyalty,
  deliveredValue,
  satisfaction,
  switchingCost,
  response,
  channelPreference,
  defaultRate,
  valueAtRisk,
  winBack,
  crossSell,
  nextLine,
  lineSequence,
  lineMigration,
  clusters,
  monitor,
];
