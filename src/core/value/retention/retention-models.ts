import { betaDiscreteWeibull } from '../beta-discrete-weibull/beta-discrete-weibull';
import { sbg } from '../sbg/sbg';
import type { RetentionModel, RetentionModelId } from './retention-model';

/** Every model of renewal by its id. */
export const retentionModels: Readonly<Record<RetentionModelId, RetentionModel>> = { sbg, bdw: betaDiscreteWeibull };
