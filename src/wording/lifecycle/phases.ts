import type { PalettePhase } from '../palette';
import type { Word } from '../vocabulary';

/** Names of the phases that have a colour. */
export const phases: Readonly<Record<PalettePhase, Word>> = {
  before: { name: { en: 'before', 'zh-CN': '之前' } },
  beginning: { name: { en: 'beginning', 'zh-CN': '起步' } },
  rising: { name: { en: 'rising', 'zh-CN': '上升' } },
  high: { name: { en: 'high', 'zh-CN': '高位' } },
  falling: { name: { en: 'falling', 'zh-CN': '下降' } },
  ended: { name: { en: 'ended', 'zh-CN': '终止' } },
  dormant: { name: { en: 'dormant', 'zh-CN': '休眠' } },
};
