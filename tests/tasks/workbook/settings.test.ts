import type { Settings } from '../../../src/tasks/intents';
import { allOf, openWorkbook, run, shopLog } from '../workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

test('before anything is stored the settings are those of Office', async () => {
  opened = await openWorkbook({ Orders: shopLog(5) }, { locale: 'zh-CN' });
  expect(await opened.intents.readSettings()).toEqual({
    language: null,
    officeLanguage: 'zh-CN',
    resultsLanguage: 'zh-CN',
    theme: 'system',
    palette: null,
    choices: null,
    headings: null,
  });
});

test('settings travel with the workbook, and the last choices with them', async () => {
  opened = await openWorkbook({ Orders: shopLog(30) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const choices = allOf(list, { margin: 0.3, model: 'demand', colouring: 'none' });
  await intents.segment(list, choices, run);
  const stored = await intents.readSettings();
  expect(stored).toMatchObject({
    resultsLanguage: 'en',
    choices,
    headings: ['Customer', 'Order date', 'Amount'],
  });
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
  expect(opened.count('Application.Calculate')).toBe(before);
  await intents.saveSettings({ ...stored, resultsLanguage: 'zh-CN' });
  expect(opened.count('Application.Calculate')).toBe(before + 1);
  expect((await intents.readSettings()).resultsLanguage).toBe('zh-CN');
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

test('what the pane speaks is the person’s own: it is kept on the machine and no cell is written', async () => {
  const kept = new Map<string, string>();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  });
  try {
    opened = await openWorkbook({ Orders: shopLog(30) });
    const { intents } = opened;
    await intents.saveSettings({ ...(await intents.readSettings()), language: 'zh-CN' });
    expect(intents.personalSettings()).toMatchObject({ language: 'zh-CN', officeLanguage: 'en' });
    const list = (await intents.findList())!;
    expect((await intents.segment(list, allOf(list), run)).sheet).toBe('Segments');
    expect(await intents.readSettings()).toMatchObject({ language: 'zh-CN', resultsLanguage: 'en' });
    await intents.saveSettings({ ...(await intents.readSettings()), language: null });
    expect(intents.personalSettings().language).toBeNull();
  } finally {
    Reflect.deleteProperty(globalThis, 'localStorage');
  }
});

test('colours alone settle no language', async () => {
  opened = await openWorkbook({ Orders: shopLog(5) }, { locale: 'zh-CN' });
  await opened.intents.saveSettings({ ...(await opened.intents.readSettings()), theme: 'dark' });
  const stored = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject('language');
    setting.load('key');
    await context.sync();
    return !setting.isNullObject;
  });
  expect(stored).toBe(false);
});
