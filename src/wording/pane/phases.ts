import type { Text } from '../text';

/** Phases of the palette by their names; a phase is what stages of different models have in common. */
export const phaseNames = {
  before: { en: 'Before', 'zh-CN': '之前' },
  beginning: { en: 'Beginning', 'zh-CN': '起步' },
  rising: { en: 'Rising', 'zh-CN': '上升' },
  high: { en: 'High', 'zh-CN': '高位' },
  falling: { en: 'Falling', 'zh-CN': '下降' },
  ended: { en: 'Ended', 'zh-CN': '终止' },
  dormant: { en: 'Dormant', 'zh-CN': '休眠' },
} as const satisfies Record<string, Text>;
