import type { Book } from '../book/book';
import { Refusal } from '../book/refusal';
import { hostObject } from './class-table';
import type { ClassTable, HostObject } from './class-table';
import type { EventRegistry } from './event-registry';
import type { FunctionRuntime } from './function-runtime';
import type { AreasRef, ClassName, RangeRef, Selves } from './selves';

export type ClassTables = { readonly [K in ClassName]?: ClassTable<Selves[K]> };

/** What the window around the book does for the add-in; every part may be left out. */
export interface Surroundings {
  /** Something this workbench does not know was asked for; the add-in gets the error as well. */
  readonly onRefused?: (member: string) => void;
  readonly onPaneState?: (state: 'Visible' | 'Background') => void;
  readonly onRibbonButton?: (id: string, enabled: boolean) => void;
  /** Width of a column so that its content fits, in points; without it an estimate by characters is used. */
  readonly measureColumn?: (sheet: string, column: number) => number;
}

/** One add-in's conversation with the book: what it holds, what it listens to, where it is refused. */
export class Session {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new WeakMap<HostObject, string>();
  private referenceCount = 0;
  /** Until the next request, after application.suspendApiCalculationUntilNextSync. */
  calculationSuspended = false;

  constructor(
    readonly book: Book,
    private readonly tables: ClassTables,
    readonly events: EventRegistry,
    readonly functions: FunctionRuntime,
    readonly surroundings: Surroundings = {},
  ) {}

  make<K extends ClassName>(name: K, self: Selves[K]): HostObject {
    const table = this.tables[name] as ClassTable<Selves[K]> | undefined;
    return hostObject<Selves[K]>(table ?? this.refuseUnknown(name), self, this);
  }

  range(sheet: RangeRef['sheet'], area: RangeRef['area']): HostObject {
    return this.make('Range', { sheet, area });
  }

  /** Keeps an object for later requests. */
  keep(object: HostObject): string {
    const id = this.referenceIds.get(object) ?? `R${++this.referenceCount}`;
    this.referenceIds.set(object, id);
    this.references.set(id, object);
    return id;
  }

  kept(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw new Refusal('InvalidReference', 'The object is no longer held.');
    return object;
  }

  release(id?: string): void {
    if (id === undefined) this.references.clear();
    else this.references.delete(id);
  }

  get keptCount(): number {
    return this.references.size;
  }

  /** The ranges an add-in holds, so that shifts can move them. */
  keptRanges(): (RangeRef | AreasRef)[] {
    return [...this.references.values()]
      .filter((object) => object.className === 'Range' || object.className === 'RangeAreas')
      .map((object) => object.self as RangeRef | AreasRef);
  }

  refuseUnknown(member: string): never {
    this.surroundings.onRefused?.(member);
    throw new Refusal('NotImplemented', `NotImplemented: ${member}`);
  }
}
