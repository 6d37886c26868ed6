import type { Vocabulary } from '../vocabulary';

/** Yes or no, however a sheet says it. Vocabulary `yes-no`. */
export const yesNo = {
  yes: { name: { en: 'Yes', 'zh-CN': '是' }, also: ['true', '1', 'y', 'left', 'churned', 'lost', '已流失', '流失'] },
  no: { name: { en: 'No', 'zh-CN': '否' }, also: ['false', '0', 'n', 'active', 'current', '未流失', '在网'] },
} as const satisfies Vocabulary;
