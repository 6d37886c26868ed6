import type { Example } from '../spec';

export const fitExample: Example = { arguments: [], formula: '', says: { en: '', 'zh-CN': '' }, result: [] };
