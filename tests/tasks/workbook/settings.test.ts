import type { Settings } from '../../../src/tasks/intents';
import { allOf, openWorkbook, run, shopLog } from '../workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

test('before anything is stored the settings are those of Office', async () => {
  opened = await openWorkbook({ Orders: shopLog(5) }, { locale: 'zh-CN' });
  expect(await opened.intents.readSettings()).toEqual({
    language: 'zh-CN',
    theme: 'system',
    palette: null,
    choices: null,
  });
});

test('settings travel with the workbook, and the last choices with them', async () => {
  opened = await openWorkbook({ Orders: shopLog(30) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const choices = allOf(list, { margin: 0.3, model: 'demand', colouring: 'none' });
  await intents.segment(list, choices, run);
  const stored = await intents.readSettings();
  expect(stored).toMatchObject({ language: 'en', choices });
  const changed: Settings = { ...stored, palette: { high: { fill: '#AABBCC', accent: '#001122' } } };
  await intents.saveSettings(changed);
  expect(await intents.readSettings()).toEqual(changed);
});

test('settings keep the journal, whatever order they are stored in', async () => {
  opened = await openWorkbook({ Orders: shopLog(30) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const done = await intents.segment(list, allOf(list), run);
  await intents.saveSettings({ ...(await intents.readSettings()), theme: 'dark' });
  expect(await intents.readResults()).toEqual(done);
});

test('a new language has every formula calculated anew', async () => {
  opened = await openWorkbook({ Orders: shopLog(5) });
  const { intents } = opened;
  const stored = await intents.readSettings();
  const before = opened.count('Application.Calculate');
  await intents.saveSettings(stored);
  expect(opened.count('Application.Calculate')).toBe(before);
  await intents.saveSettings({ ...stored, language: 'zh-CN' });
  expect(opened.count('Application.Calculate')).toBe(before + 1);
  expect((await intents.readSettings()).language).toBe('zh-CN');
});

test('settings that somebody has tampered with are dropped, not believed', async () => {
  opened = await openWorkbook({ Orders: shopLog(5) });
  await Excel.run(async (context) => {
    context.workbook.settings.add('choices', '{"__proto__":{"polluted":1},"kind":"spells","model":"relationship"}');
    context.workbook.settings.add(
      'palette',
      '{"high":{"fill":"url(x)","accent":"#001122"},"falling":{"fill":"#112233","accent":"#445566"}}',
    );
    await context.sync();
  });
  const settings = await opened.intents.readSettings();
  expect(settings.choices).toBeNull();
  expect(settings.palette).toEqual({ falling: { fill: '#112233', accent: '#445566' } });
  expect(Object.hasOwn({}, 'polluted')).toBe(false);
});
