import type { Area } from './area';

/** Who wrote: an add-in through the API, the person at the grid, or the calculator. */
export type Origin = 'api' | 'user' | 'calculation';

/** What became different; listeners get all changes of one request (or one user action) in one list, in order. */
export type Change =
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area; readonly origin: Origin }
  | { readonly kind: 'formats'; readonly sheet: string; readonly area: Area; readonly origin: Origin }
  | { readonly kind: 'dimensions'; readonly sheet: string }
  | {
      readonly kind: 'shift';
      readonly sheet: string;
      readonly area: Area;
      readonly direction: 'Down' | 'Right' | 'Up' | 'Left';
      readonly origin: Origin;
    }
  | {
      readonly kind: 'sheet-added' | 'sheet-removed' | 'sheet-renamed' | 'sheet-moved' | 'sheet-visibility';
      readonly sheet: string;
    }
  | { readonly kind: 'sheet-activated'; readonly sheet: string; readonly before: string }
  | { readonly kind: 'selection'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'table-added' | 'table-removed' | 'table'; readonly sheet: string; readonly table: string }
  | { readonly kind: 'filter'; readonly sheet: string; readonly table?: string }
  | {
      readonly kind: 'conditional-formats' | 'pivots' | 'protection' | 'merges' | 'freeze' | 'spills';
      readonly sheet: string;
    }
  | { readonly kind: 'names' | 'settings' | 'calculation-mode' };

export type ChangeListener = (changes: readonly Change[]) => void;
