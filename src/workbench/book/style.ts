/** How a cell looks; what is absent is Excel's default. Colours are "#RRGGBB". */
export interface Style {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly numberFormat?: string;
  readonly locked?: boolean;
  readonly border?: string;
}

export type StyleChange = { readonly [K in keyof Style]?: Style[K] | null };

/** Each distinct style once; a cell keeps its number. 0 is the default style. */
export class StyleTable {
  private readonly styles: Style[] = [{}];
  private readonly ids = new Map<string, number>([['{}', 0]]);
  private readonly changed = new Map<string, Map<number, number>>();

  get size(): number {
    return this.styles.length;
  }

  get(id: number | undefined): Style {
    return this.styles[id ?? 0];
  }

  id(style: Style): number {
    const entries = Object.entries(style).filter(([, value]) => value !== undefined && value !== null);
    const key = JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.styles.push(JSON.parse(key) as Style);
    this.ids.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** A function from style number to the style number after the change; null takes a property away. */
  change(change: StyleChange): (id: number | undefined) => number {
    const key = JSON.stringify(change);
    let known = this.changed.get(key);
    if (!known) this.changed.set(key, (known = new Map()));
    const memory = known;
    return (id = 0) => {
      let next = memory.get(id);
      if (next === undefined) {
        next = this.id({ ...this.styles[id], ...change } as Style);
        memory.set(id, next);
      }
      return next;
    };
  }
}
