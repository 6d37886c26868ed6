/** A number for a result cell; blank where there is none to give. */
export function numberOrBlank(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
