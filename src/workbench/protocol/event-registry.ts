/** One entry of a richApiMessage as the library takes it apart. */
export type Message = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  isRemote: boolean,
];

const apiEvents = 65_536;

/** The target of handlers on a collection. */
export const everySheet = 'Workbook';

/** Which events the add-in listens to; events nobody listens to are not sent. */
export class EventRegistry {
  private readonly registered = new Map<string, number>();
  private ids = 0;
  enabled = true;

  constructor(private readonly post: (messages: readonly Message[]) => void) {}

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type} ${target}`);
  }

  wants(type: number, ...targets: readonly string[]): boolean {
    return this.enabled && [...targets, everySheet].some((target) => this.registered.has(`${type} ${target}`));
  }

  /** Tells handlers on the thing itself and those on its collection. */
  send(type: number, target: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    const targets = [...new Set([target, everySheet])].filter((one) => this.registered.has(`${type} ${one}`));
    const text = JSON.stringify(message);
    if (targets.length > 0) {
      this.post(targets.map((one): Message => [apiEvents, type, one, text, ++this.ids, false]));
    }
  }
}
