import '@fluentui/web-components/button.js';
import '@fluentui/web-components/progress-bar.js';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

/** The one file that loads Fluent: its elements are defined by the imports above, its colours and type set here. */
export function applyFluentTheme(dark: boolean): void {
  setTheme(dark ? webDarkTheme : webLightTheme);
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
}
