import { sourceLine } from '../../src/wording/analysis-sheet';

test('the line says what is known and no more', () => {
  expect(sourceLine('Orders!A1:E9', '2025-12-31')).toEqual({
    en: 'From Orders!A1:E9, as of 2025-12-31.',
    'zh-CN': '数据来自 Orders!A1:E9，分析日期 2025-12-31。',
  });
  expect(sourceLine(null, '2025-12-31')?.en).toBe('As of 2025-12-31.');
  expect(sourceLine(null, null)).toBeNull();
});
