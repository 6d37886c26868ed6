import type { Book } from '../../book/book';
import { asNumber } from '../arguments';
import type { ClassTable } from '../class-table';

/** Days from 1900-01-01 = 1 with Excel's 29 February 1900. */
function serial(year: number, month: number, day: number): number {
  const full = year < 1900 ? year + 1900 : year;
  const days = Math.round(Date.UTC(full, month - 1, day) / 86_400_000) + 25_569;
  return days < 61 ? days - 1 : days;
}

/** Of workbook.functions only DATE is answered: it shows which date system the workbook has. */
export const functions: ClassTable<Book> = {
  name: 'Functions',
  methods: {
    Date: (_book, [year, month, day], session) =>
      session.make('FunctionResult', { value: serial(asNumber(year), asNumber(month), asNumber(day)) }),
  },
};

export const functionResult: ClassTable<{ readonly value: unknown }> = {
  name: 'FunctionResult',
  properties: { Value: ({ value }) => value, Error: () => null },
};
