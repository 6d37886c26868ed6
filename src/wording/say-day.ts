/** A serial day as an ISO date. Serial 25569 is 1970-01-01 in the 1900 date system. */
export function sayDay(serial: number): string {
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}
