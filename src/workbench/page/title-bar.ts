import { create, elementById } from './element';
import type { Language } from './language';
import type { Word } from './words';
import { say } from './words';

export interface TitleBarActions {
  open(): void;
  save(): void;
  switchLanguage(): void;
  switchTheme(): void;
}

/** File name, Open, Save, language and theme. */
export class TitleBar {
  private readonly name = create('h1');
  private readonly note = create('span', 'stand-in');
  private readonly buttons: readonly { readonly button: HTMLButtonElement; readonly tip: Word; word: Word }[];

  constructor(actions: TitleBarActions) {
    this.buttons = [
      this.button('open', 'openTip', actions.open),
      this.button('save', 'saveTip', actions.save),
      this.button('language', 'languageTip', actions.switchLanguage),
      this.button('dark', 'themeTip', actions.switchTheme),
    ];
    const [open, save, language, theme] = this.buttons.map(({ button }) => button);
    elementById('title-bar').replaceChildren(this.name, open, save, this.note, language, theme);
  }

  show(fileName: string, language: Language, dark: boolean): void {
    this.name.textContent = fileName;
    this.note.textContent = say('standIn', language);
    this.note.title = say('standInTip', language);
    this.buttons[3].word = dark ? 'light' : 'dark';
    for (const { button, word, tip } of this.buttons) {
      button.textContent = say(word, language);
      button.title = say(tip, language);
    }
  }

  private button(word: Word, tip: Word, act: () => void): { button: HTMLButtonElement; tip: Word; word: Word } {
    const button = create('button', 'quiet-button');
    button.type = 'button';
    button.addEventListener('click', act);
    return { button, tip, word };
  }
}
