import { Refusal } from '../book/refusal';
import type { Session } from './session';

/** How one class of the API answers: members by their names on the wire (PascalCase). What is not listed is refused by name. */
export interface ClassTable<Self> {
  readonly name: string;
  /** Ranges are addressed by reference ids in later requests, other things by their identity. */
  readonly referenced?: boolean;
  /** Told on instantiation and with every load; null says the thing is gone. */
  readonly identity?: (self: Self, session: Session) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly links?: Readonly<Record<string, (self: Self, session: Session) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  readonly item?: (self: Self, key: unknown, session: Session) => HostObject;
  readonly items?: (self: Self, session: Session) => readonly HostObject[];
}

/** A reader alone makes a read-only property. */
export type Property<Self> =
  | ((self: Self, session: Session) => unknown)
  | {
      readonly get: (self: Self, session: Session) => unknown;
      readonly set: (self: Self, value: unknown, session: Session) => void;
    };

export type Method<Self> = (self: Self, values: readonly unknown[], session: Session) => unknown;

/** An object of the API as the engine sees it. */
export interface HostObject {
  readonly className: string;
  readonly self: unknown;
  readonly referenced: boolean;
  readonly scalars: readonly string[];
  identity(): Readonly<Record<string, unknown>>;
  has(property: string): boolean;
  read(property: string): unknown;
  write(property: string, value: unknown): void;
  link(property: string): HostObject | null;
  call(method: string, values: readonly unknown[]): unknown;
  item(key: unknown): HostObject;
  items(): readonly HostObject[] | undefined;
}

class TableObject<Self> implements HostObject {
  constructor(
    private readonly table: ClassTable<Self>,
    readonly self: Self,
    private readonly session: Session,
  ) {}

  get className(): string {
    return this.table.name;
  }

  get referenced(): boolean {
    return this.table.referenced ?? false;
  }

  get scalars(): readonly string[] {
    return Object.keys(this.table.properties ?? {});
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.table.identity?.(this.self, this.session) ?? {};
  }

  has(property: string): boolean {
    return own(this.table.properties, property) !== undefined;
  }

  read(property: string): unknown {
    const found = own(this.table.properties, property) ?? this.unknown(property);
    return typeof found === 'function' ? found(this.self, this.session) : found.get(this.self, this.session);
  }

  write(property: string, value: unknown): void {
    const found = own(this.table.properties, property) ?? this.unknown(property);
    if (typeof found === 'function') throw new Refusal('AccessDenied', `${this.className}.${property} cannot be set.`);
    found.set(this.self, value, this.session);
  }

  link(property: string): HostObject | null {
    return (own(this.table.links, property) ?? this.unknown(property))(this.self, this.session);
  }

  call(method: string, values: readonly unknown[]): unknown {
    return (own(this.table.methods, method) ?? this.unknown(method))(this.self, values, this.session);
  }

  item(key: unknown): HostObject {
    return (this.table.item ?? this.unknown('GetItem'))(this.self, key, this.session);
  }

  items(): readonly HostObject[] | undefined {
    return this.table.items?.(this.self, this.session);
  }

  private unknown(member: string): never {
    return this.session.refuseUnknown(`${this.className}.${member}`);
  }
}

export function hostObject<Self>(table: ClassTable<Self>, self: Self, session: Session): HostObject {
  return new TableObject(table, self, session);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof TableObject;
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
