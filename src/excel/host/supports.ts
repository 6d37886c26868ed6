/** Whether this Excel has a requirement set; false outside Excel. */
export function supports(set: string, version: string): boolean {
  return typeof Office !== 'undefined' && (Office.context?.requirements?.isSetSupported(set, version) ?? false);
}
