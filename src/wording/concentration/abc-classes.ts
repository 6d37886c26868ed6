import type { AbcClass } from '../../core/concentration/abc-class';
import type { Word } from '../vocabulary';

/** Names of the classes of contribution. Vocabulary `abc-class`. */
export const abcClassNames: Readonly<Record<AbcClass, Word>> = {
  a: { name: { en: 'A', 'zh-CN': 'A 类' } },
  b: { name: { en: 'B', 'zh-CN': 'B 类' } },
  c: { name: { en: 'C', 'zh-CN': 'C 类' } },
  negative: { name: { en: 'Negative', 'zh-CN': '负贡献' } },
};
