import type { RetentionModelId } from '../../core/value/retention/retention-model';
import type { Word } from '../vocabulary';

/** Models of renewal. Vocabulary `retention-model`. */
export const retentionModelNames: Readonly<Record<RetentionModelId, Word>> = {
  sbg: { name: { en: 'sBG', 'zh-CN': 'sBG 模型' }, also: ['bg', 'shifted-beta-geometric'] },
  bdw: {
    name: { en: 'Beta-discrete-Weibull', 'zh-CN': 'BdW 模型' },
    also: ['beta discrete weibull', 'beta-weibull'],
  },
};
