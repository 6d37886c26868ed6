/** Excel keeps a setting's text; longer texts are cut into parts so that no single one grows beyond what hosts accept. */
const longestPart = 30_000;

const prefix = 'CustomerLifecycle.';

/**
 * Texts kept in the workbook by key, written and read in the same order as cells: a record put before a cell is there
 * before the cell is, which Office's own settings (saved when they like) do not promise.
 */
export interface WorkbookRecords {
  put(key: string, text: string): void;
  remove(key: string): void;
  readonly all: ReadonlyMap<string, string>;
}

/** Loads all records. Changes are sent with the context's next sync. */
export async function loadRecords(context: Excel.RequestContext): Promise<WorkbookRecords> {
  const settings = context.workbook.settings;
  settings.load('items/key,items/value');
  await context.sync();
  const parts = new Map<string, Map<number, string>>();
  for (const { key, value } of settings.items) {
    const match =
      key.startsWith(prefix) && typeof value === 'string' ? /^(.+)#(\d+)$/.exec(key.slice(prefix.length)) : null;
    if (!match) continue;
    const [, name, part] = match;
    if (!parts.has(name)) parts.set(name, new Map());
    parts.get(name)?.set(Number(part), value as string);
  }
  const counts = new Map<string, number>();
  const all = new Map<string, string>();
  for (const [name, texts] of parts) {
    counts.set(name, Math.max(...texts.keys()) + 1);
    all.set(
      name,
      [...texts]
        .sort(([a], [b]) => a - b)
        .map(([, text]) => text)
        .join(''),
    );
  }
  const drop = (name: string, from: number): void => {
    for (let part = from; part < (counts.get(name) ?? 0); part++) settings.getItem(`${prefix}${name}#${part}`).delete();
  };
  return {
    all,
    put(name, text) {
      const needed = Math.max(1, Math.ceil(text.length / longestPart));
      for (let part = 0; part < needed; part++) {
        settings.add(`${prefix}${name}#${part}`, text.slice(part * longestPart, (part + 1) * longestPart));
      }
      drop(name, needed);
      counts.set(name, needed);
      all.set(name, text);
    },
    remove(name) {
      drop(name, 0);
      counts.delete(name);
      all.delete(name);
    },
  };
}
