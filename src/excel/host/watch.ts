import { inExcel } from './in-excel';

export interface Watchers {
  selected(): void;
  /** Cells of a sheet changed, or sheets came and went. */
  changed(): void;
}

interface Registration {
  remove(): void;
  readonly context: { sync(): Promise<unknown> };
}

/** Calls back whenever the selection or any sheet's cells changed. Returns how to stop. */
export async function watchWorkbook({ selected, changed }: Watchers): Promise<() => void> {
  const registrations = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (told: () => void) => (): Promise<void> => Promise.resolve(told());
    const added: Registration[] = [
      context.workbook.onSelectionChanged.add(tell(selected)),
      worksheets.onActivated.add(tell(selected)),
      worksheets.onChanged.add(tell(changed)),
      worksheets.onDeleted.add(tell(changed)),
    ];
    await context.sync();
    return added;
  });
  return () => {
    for (const registration of registrations) {
      registration.remove();
      // A workbook that is closing answers no more; there is nothing left to stop then.
      registration.context.sync().catch(() => undefined);
    }
  };
}
