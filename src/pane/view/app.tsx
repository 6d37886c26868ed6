import { useEffect, useState } from 'preact/hooks';
import { frameWords } from '../../wording/pane/frame';
import type { Session } from '../session/session';
import { pages } from '../session/state';
import { paneLanguage } from '../pane-language';
import { createWords } from '../words';
import { AboutPage } from './about-page';
import { AnalysesPage } from './analyses-page';
import { Announcer } from './announcer';
import { Button } from './button';
import type { PaneView, Product } from './pane-view';
import { SettingsPage } from './settings-page';
import { SheetPage } from './sheet-page';

const pageViews = { sheet: SheetPage, analyses: AnalysesPage, settings: SettingsPage, about: AboutPage } as const;

interface AppProps {
  readonly session: Session;
  readonly product: Product;
  applyTheme(dark: boolean): void;
}

/** The pane: one page at a time, its names at the foot. */
export function App({ session, product, applyTheme }: AppProps) {
  const [state, setState] = useState(session.get);
  useEffect(() => {
    const follow = (): void => setState(session.get());
    const stop = session.subscribe(follow);
    // What came between the first drawing and this line must not be missed.
    follow();
    return stop;
  }, [session]);
  const dark = useDark(state.settings.theme);
  useEffect(() => applyTheme(dark), [dark]);
  const language = paneLanguage(state.settings);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const words = createWords(language);
  const pane: PaneView = { state, words, session, product };
  const View = pageViews[state.page];
  return (
    <>
      <main>
        <View pane={pane} />
      </main>
      <nav aria-label={words.say(frameWords.pages)}>
        {pages.map((page) => (
          <Button
            key={page}
            appearance="subtle"
            size="small"
            current={page === state.page}
            onClick={() => session.show(page)}
          >
            {words.say(frameWords[page])}
          </Button>
        ))}
      </nav>
      <Announcer pane={pane} />
    </>
  );
}

/** Whether to be dark: as set, or as the system is at the moment. */
function useDark(theme: 'system' | 'light' | 'dark'): boolean {
  const [system] = useState(() => window.matchMedia('(prefers-color-scheme: dark)'));
  const [systemDark, setSystemDark] = useState(system.matches);
  useEffect(() => {
    const follow = (): void => setSystemDark(system.matches);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [system]);
  return theme === 'system' ? systemDark : theme === 'dark';
}
