/** The browser's own store; this room is compiled without the DOM's types. */
declare const localStorage: {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};

/** A preference of this person on this machine; null where none is stored or storage is shut off. */
export function readPersonal(key: string): string | null {
  try {
    return localStorage.getItem(partitioned(key));
  } catch {
    return null;
  }
}

/** Keeps a preference where it can, or with null none; a browser that stores nothing is no reason to fail. */
export function keepPersonal(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(partitioned(key));
    else localStorage.setItem(partitioned(key), value);
  } catch {
    return;
  }
}

/** Office on the web gives each embedding site a partition of its own: keys carry it, as Office asks. */
function partitioned(key: string): string {
  const partition = typeof Office === 'undefined' ? undefined : Office.context?.partitionKey;
  return `${partition ?? ''}CustomerLifecycle.${key}`;
}
