import type { Plugin, PluginCtor } from '@univerjs/core';
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterChinese from '@univerjs/preset-sheets-filter/locales/zh-CN';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortChinese from '@univerjs/preset-sheets-sort/locales/zh-CN';
import sortEnglish from '@univerjs/preset-sheets-sort/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import type { Language } from '../page/language';
import { indexOnlySearchedColumns } from './spill-index';

/** Univer with the plugins a plain workbook needs; its own toolbar stays hidden, the ribbon strip is ours. */
export function startUniver(container: HTMLElement, language: Language, dark: boolean): Univer {
  indexOnlySearchedColumns();
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEnglish, filterEnglish, sortEnglish),
      [LocaleType.ZH_CN]: mergeLocales(coreChinese, filterChinese, sortChinese),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({ container, toolbar: false, disableAutoFocus: true }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0] as PluginCtor<Plugin>, plugin[1]);
      else univer.registerPlugin(plugin as PluginCtor<Plugin>);
    }
  }
  return univer;
}
