import { elementById } from './element';

/** Files dragged over the page are offered a place to land; the first one dropped is opened. */
export function acceptDrops(hint: () => string, open: (file: File) => void): void {
  const shade = elementById('drop-hint');
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  globalThis.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    shade.textContent = hint();
    shade.hidden = false;
  });
  globalThis.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) shade.hidden = true;
  });
  globalThis.addEventListener('drop', (event) => {
    shade.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}
