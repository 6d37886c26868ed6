import { Refusal } from '../book/refusal';
import { isHostObject } from './class-table';
import type { HostObject } from './class-table';
import { load } from './load';
import type { Session } from './session';
import { ActionType, PathType } from './wire';
import type { ActionInfo, ArgumentInfo, PathInfo, RequestBody, ResponseBody } from './wire';

const services: Readonly<Record<string, Parameters<Session['make']>[0]>> = {
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctionsService',
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.AppRuntime.AppRuntimePersistenceService': 'AppRuntimePersistenceService',
  'Microsoft.DynamicRibbon.DynamicRibbon': 'DynamicRibbon',
};

/** Called before each member is used; a test can refuse from here. */
export type Gate = (member: string) => void;

/** One request: each object path is evaluated once, when its turn comes, because paths can create things. */
export class RequestRun {
  private readonly objects = new Map<number, HostObject | null>();
  private at = '';

  constructor(
    private readonly session: Session,
    private readonly body: RequestBody,
    private readonly gate: Gate = () => undefined,
    private readonly settle: () => Promise<void> | undefined = () => undefined,
  ) {}

  async run(): Promise<ResponseBody> {
    const Results: ResponseBody['Results'] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Trace) {
          // Handlers on a sheet wait for the result of the trace, those on the workbook for its id.
          TraceIds.push(action.Id);
          Results.push({ ActionId: action.Id, Value: null });
          continue;
        }
        if (reads(action)) await this.settle();
        Results.push({ ActionId: action.Id, Value: (await this.act(action)) ?? null });
      } catch (error) {
        const code = error instanceof Refusal ? error.code : 'GeneralException';
        const Message = error instanceof Error ? error.message : String(error);
        if (!(error instanceof Refusal)) this.session.surroundings.onRefused?.(`${this.at}: ${Message}`);
        return {
          Results,
          TraceIds,
          Error: { Code: code, Message, Location: this.at, ActionIndex: index, HttpStatusCode: statusOf(code) },
        };
      }
    }
    return { Results, TraceIds };
  }

  private act(action: ActionInfo): unknown {
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.identity(object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        if (!object) return null;
        this.enter(object, 'Load');
        return load(object, action.QueryInfo ?? {}, (one) => this.identity(one));
      case ActionType.Method:
        return object && this.method(object, action);
      case ActionType.SetProperty: {
        if (!object) return null;
        this.enter(object, action.Name);
        object.write(action.Name, this.values(action.ArgumentInfo)[0]);
        return null;
      }
      case ActionType.Update:
        if (object) this.update(object, action.ObjectState ?? {});
        return null;
      case ActionType.EnsureUnchanged:
        return null;
      default:
        return this.session.refuseUnknown(`ActionType ${String(action.ActionType)}`);
    }
  }

  private method(object: HostObject, action: ActionInfo): unknown {
    if (action.Name === '_KeepReference') {
      this.identity(object);
      return null;
    }
    this.enter(object, action.Name);
    const value = object.call(action.Name, this.values(action.ArgumentInfo));
    return isHostObject(value) ? this.identity(value) : (value ?? null);
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const member = name[0].toUpperCase() + name.slice(1);
      this.enter(object, member);
      if (object.has(member)) object.write(member, value);
      else {
        const linked = object.link(member);
        if (linked) this.update(linked, value as Readonly<Record<string, unknown>>);
      }
    }
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const info = this.body.ObjectPaths[String(id)];
    if (!info) throw new Refusal('InvalidObjectPath', 'The object path is not part of the request.');
    const made = this.evaluate(info);
    this.objects.set(id, made);
    return made;
  }

  private evaluate(info: PathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case PathType.Global:
        return this.session.make('Workbook', this.session.book);
      case PathType.New: {
        const name = services[info.Name];
        if (!name) return this.session.refuseUnknown(info.Name);
        return this.session.make(name, this.session.book as never);
      }
      case PathType.Reference:
        return this.session.kept(info.Name);
      case PathType.Null:
        return null;
    }
    const parent = this.object(info.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const values = this.values(info.ArgumentInfo);
    this.enter(parent, info.ObjectPathType === PathType.Indexer ? 'GetItem' : info.Name);
    if (info.ObjectPathType === PathType.Property) return parent.link(info.Name);
    if (info.ObjectPathType === PathType.Indexer) return parent.item(values[0]);
    const made = parent.call(info.Name, values);
    return isHostObject(made) ? made : null;
  }

  private values(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => {
      const id = references?.[i];
      if (typeof id === 'number' && id !== 0) return this.object(id);
      if (Array.isArray(id) && Array.isArray(value))
        return (id as number[]).map((one, j) => (one ? this.object(one) : value[j]));
      return this.resolved(value);
    });
  }

  /** Inside plain objects an API object stands as {_ObjectPathId}. */
  private resolved(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const id = (value as { readonly _ObjectPathId?: unknown })._ObjectPathId;
    return typeof id === 'number' ? this.object(id) : value;
  }

  private identity(object: HostObject): object {
    if (!object.referenced) return object.identity();
    return { ...object.identity(), _ReferenceId: this.session.keep(object) };
  }

  private enter(object: HostObject, member: string): void {
    this.at = `${object.className}.${member}`;
    this.gate(this.at);
  }
}

function reads(action: ActionInfo): boolean {
  return action.ActionType === ActionType.Query || action.ActionType === ActionType.QueryAsJson;
}

function statusOf(code: string): number {
  if (code === 'ItemNotFound') return 404;
  if (code === 'AccessDenied') return 403;
  if (code === 'GeneralException') return 500;
  return 400;
}
