import { everySheet } from '../event-registry';
import type { Method } from '../class-table';

/** The _RegisterXEvent and _UnregisterXEvent pairs of a class: name of the event → its number. */
export function eventMethods<Self>(
  events: Readonly<Record<string, number>>,
  target: (self: Self) => string = () => everySheet,
): Readonly<Record<string, Method<Self>>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]): [string, Method<Self>][] => [
      [`_Register${name}`, (self, _given, session) => session.events.register(type, target(self))],
      [`_Unregister${name}`, (self, _given, session) => session.events.unregister(type, target(self))],
    ]),
  );
}

export const sheetEvents = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  SelectionChangedEvent: 14,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  SingleClickedEvent: 21,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
} as const;
