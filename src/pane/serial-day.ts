/** Days from 1899-12-30, where Excel's serial days start counting for every date after February 1900, to 1970-01-01. */
const epoch = 25569;
const day = 86_400_000;

/** A serial day as yyyy-mm-dd. */
export function isoDay(serial: number): string {
  return new Date((Math.floor(serial) - epoch) * day).toISOString().slice(0, 10);
}

/** The serial day of a yyyy-mm-dd; null before March 1900, when Excel's days do not agree with the calendar, and for no date. */
export function serialDay(iso: string): number | null {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  const serial = milliseconds / day + epoch;
  return serial >= 61 ? serial : null;
}
