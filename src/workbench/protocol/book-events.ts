import { formatArea } from '../book/address';
import { MAX_COLUMNS, MAX_ROWS } from '../book/area';
import type { Area } from '../book/area';
import type { Change } from '../book/change';
import { shiftArea } from '../book/shift-area';
import type { EventRegistry } from './event-registry';
import type { Session } from './session';

/** Tells the add-in's handlers what changes in the book, and moves the ranges it holds with inserted cells. */
export function watchBook(session: Session, events: EventRegistry, notify: (event: string) => void): () => void {
  const { book } = session;
  const stopShifts = book.onShift((sheet, shift) => {
    for (const held of session.keptRanges()) {
      if (held.sheet !== sheet) continue;
      if ('area' in held) held.area = shiftArea(held.area, shift) ?? held.area;
      else held.areas = held.areas.flatMap((one) => shiftArea(one, shift) ?? []);
    }
  });
  const stopChanges = book.onChange((changes) => {
    for (const change of changes) tell(change, session, events, notify);
  });
  return () => {
    stopShifts();
    stopChanges();
  };
}

/** Events name their range by sheet and address; nothing has to be kept for handlers that never ask for it. */
function eventReference(sheet: string, a: Area): string {
  return `${sheet}!${formatArea(a)}`;
}

/** What the library calls a shift: its direction, and the kind of change by what was shifted. */
function shiftNames({ area: at, direction }: Change & { readonly kind: 'shift' }): { kind: string; direction: string } {
  const done = direction === 'Down' || direction === 'Right' ? 'Inserted' : 'Deleted';
  const what = at.columns === MAX_COLUMNS ? 'Row' : at.rows === MAX_ROWS ? 'Column' : 'Cell';
  return { kind: what + done, direction: `ShiftCell${direction}` };
}

function tell(change: Change, session: Session, events: EventRegistry, notify: (event: string) => void): void {
  switch (change.kind) {
    case 'cells':
    case 'shift': {
      const moved = change.kind === 'shift' ? shiftNames(change) : undefined;
      if (!moved && change.origin === 'calculation') {
        events.send(16, change.sheet, { address: formatArea(change.area), worksheetId: change.sheet });
        return;
      }
      const details = {
        address: formatArea(change.area),
        changeType: moved?.kind ?? 'RangeEdited',
        source: 'Local',
        triggerSource: change.origin === 'api' ? 'ThisLocalAddin' : 'Unknown',
        worksheetId: change.sheet,
        shiftDirection: moved?.direction ?? 'None',
        referenceId: eventReference(change.sheet, change.area),
      };
      events.send(10, change.sheet, details);
      const sheet = session.book.find(change.sheet);
      for (const table of sheet?.tables ?? []) {
        const { area } = table;
        const apart =
          change.area.row >= area.row + area.rows ||
          area.row >= change.area.row + change.area.rows ||
          change.area.column >= area.column + area.columns ||
          area.column >= change.area.column + change.area.columns;
        if (!apart) events.send(101, table.id, { ...details, tableId: table.id });
      }
      return;
    }
    case 'selection':
      events.send(14, change.sheet, { address: change.areas.map(formatArea).join(','), worksheetId: change.sheet });
      notify('documentSelectionChanged');
      return;
    case 'sheet-activated':
      events.send(12, change.before, { worksheetId: change.before });
      events.send(11, change.sheet, { worksheetId: change.sheet });
      notify('documentSelectionChanged');
      return;
    case 'sheet-added':
      events.send(13, change.sheet, { worksheetId: change.sheet, source: 'Local' });
      return;
    case 'sheet-removed':
      events.send(15, change.sheet, { worksheetId: change.sheet, source: 'Local' });
      return;
    case 'formats':
      events.send(18, change.sheet, { address: formatArea(change.area), source: 'Local', worksheetId: change.sheet });
      return;
    case 'table-added':
      events.send(102, change.sheet, { tableId: change.table, source: 'Local', worksheetId: change.sheet });
      return;
    case 'table-removed':
      events.send(103, change.sheet, { tableId: change.table, source: 'Local', worksheetId: change.sheet });
      return;
    case 'settings':
      notify('settingsChanged');
      return;
    default:
      return;
  }
}
