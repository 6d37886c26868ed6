import type { AddIn, RibbonButton } from './add-in';

/** The icon that is drawn sharp at a size: the smallest that is at least as large, else the largest. */
export function iconFor(icons: ReadonlyMap<number, string>, size: number): string | undefined {
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const chosen = sizes.find((one) => one >= size) ?? sizes.at(-1);
  return chosen === undefined ? undefined : icons.get(chosen);
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** The add-in's groups and buttons, as its manifest says. */
export class RibbonStrip {
  private readonly buttons = new Map<string, HTMLButtonElement>();

  constructor(
    private readonly container: HTMLElement,
    private readonly press: (button: RibbonButton) => void,
  ) {
    container.setAttribute('role', 'toolbar');
  }

  show(addIn: AddIn, label: string): void {
    this.buttons.clear();
    this.container.setAttribute('aria-label', label);
    this.container.replaceChildren(
      ...addIn.groups.map((group) => {
        const box = element('div', 'ribbon-group');
        box.setAttribute('role', 'group');
        box.setAttribute('aria-label', group.label);
        const buttons = element('div', 'ribbon-buttons');
        buttons.append(...group.buttons.map((button) => this.button(button)));
        box.append(buttons, element('span', 'ribbon-label', group.label));
        return box;
      }),
    );
  }

  enable(id: string, enabled: boolean): void {
    const button = this.buttons.get(id);
    if (button) button.disabled = !enabled;
  }

  private button(button: RibbonButton): HTMLButtonElement {
    const made = element('button', 'ribbon-button') as HTMLButtonElement;
    made.type = 'button';
    made.title = button.tip ? `${button.tipTitle}\n${button.tip}` : button.tipTitle;
    const icon = iconFor(button.icons, 32 * globalThis.devicePixelRatio);
    if (icon) {
      const image = document.createElement('img');
      image.src = icon;
      image.alt = '';
      made.append(image);
    }
    made.append(element('span', '', button.label));
    made.addEventListener('click', () => this.press(button));
    this.buttons.set(button.id, made);
    return made;
  }
}
