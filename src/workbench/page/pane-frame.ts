import { create, elementById } from './element';
import type { Language } from './language';
import { say } from './words';

const least = 320;
const greatest = 450;

/** The task pane: a frame with a title, a close button and an edge to drag. The frame lives on while the pane is closed. */
export class PaneFrame {
  private readonly pane = elementById('pane');
  private readonly title = create('h2');
  private readonly close = create('button', 'quiet-button', '✕');
  private readonly edge = create('div', 'pane-edge');
  private frame: HTMLIFrameElement | undefined;

  constructor(onClosed: () => void) {
    this.close.type = 'button';
    this.close.addEventListener('click', onClosed);
    const header = create('header');
    header.append(this.title, this.close);
    this.edge.setAttribute('role', 'separator');
    this.edge.setAttribute('aria-orientation', 'vertical');
    this.edge.tabIndex = 0;
    this.edge.addEventListener('pointerdown', (event) => this.drag(event));
    this.edge.addEventListener('keydown', (event) => this.step(event));
    this.pane.replaceChildren(this.edge, header);
  }

  get visible(): boolean {
    return !this.pane.hidden;
  }

  /** The page's window, to which the protocol posts. */
  get window(): Window | null {
    return this.frame?.contentWindow ?? null;
  }

  /** Loads the add-in's page anew, done when its scripts have run; `name` is what Office.js reads of its host. */
  load(url: string, name: string, title: string): Promise<void> {
    this.frame?.remove();
    const frame = create('iframe');
    frame.name = name;
    frame.title = title;
    frame.src = url;
    frame.allow = 'clipboard-read; clipboard-write';
    this.frame = frame;
    const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
    this.pane.append(frame);
    return loaded;
  }

  show(visible: boolean): void {
    this.pane.hidden = !visible;
  }

  label(title: string, language: Language): void {
    this.title.textContent = title;
    this.pane.setAttribute('aria-label', say('pane', language));
    this.close.setAttribute('aria-label', say('closePane', language));
    this.close.title = say('closePane', language);
    this.edge.setAttribute('aria-label', say('resizePane', language));
    this.setWidth(this.pane.offsetWidth || 360);
  }

  private setWidth(pixels: number): void {
    const width = Math.round(Math.min(greatest, Math.max(least, pixels)));
    this.pane.style.width = `${width}px`;
    this.edge.setAttribute('aria-valuenow', String(width));
    this.edge.setAttribute('aria-valuemin', String(least));
    this.edge.setAttribute('aria-valuemax', String(greatest));
  }

  private step(event: KeyboardEvent): void {
    const step = event.key === 'ArrowLeft' ? 10 : event.key === 'ArrowRight' ? -10 : 0;
    if (step === 0) return;
    event.preventDefault();
    this.setWidth(this.pane.offsetWidth + step);
  }

  private drag(start: PointerEvent): void {
    const width = this.pane.offsetWidth;
    this.edge.setPointerCapture(start.pointerId);
    // Over the frame the pointer would be the frame's.
    document.body.classList.add('resizing');
    const move = (event: PointerEvent) => this.setWidth(width + start.clientX - event.clientX);
    const end = () => {
      this.edge.removeEventListener('pointermove', move);
      document.body.classList.remove('resizing');
    };
    this.edge.addEventListener('pointermove', move);
    this.edge.addEventListener('pointerup', end, { once: true });
    this.edge.addEventListener('pointercancel', end, { once: true });
  }
}
