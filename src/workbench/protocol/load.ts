import { isHostObject } from './class-table';
import type { HostObject } from './class-table';
import type { QueryInfo } from './wire';

interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

/** "format/fill/color" arrives as the author typed it; on the wire members start with a capital. */
function selectionOf(query: QueryInfo): Selection {
  const root: Selection = { all: false, members: new Map() };
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if ((query.Select ?? []).length === 0) root.all = true;
  for (const path of paths) {
    let here = root;
    for (const part of path.split(/[/.]/).map((one) => one.trim())) {
      if (part === '' || part.toLowerCase() === 'items') continue;
      if (part === '*' || part === '$all') {
        here.all = true;
        continue;
      }
      const name = part[0].toUpperCase() + part.slice(1);
      let next = here.members.get(name);
      if (!next) here.members.set(name, (next = { all: false, members: new Map() }));
      here = next;
    }
  }
  return root;
}

/** The value of a load: identity, the scalars asked for (all when none was named) and linked objects' parts. */
export function load(object: HostObject, query: QueryInfo, identityOf: (object: HostObject) => object): object {
  return loadSelected(object, selectionOf(query), identityOf, query);
}

function loadSelected(
  object: HostObject,
  selection: Selection,
  identityOf: (object: HostObject) => object,
  query: QueryInfo = {},
): object {
  const items = object.items();
  const answer: Record<string, unknown> = { ...identityOf(object) };
  const inherited = new Map(selection.members);
  if (items) {
    for (const name of selection.members.keys()) {
      if (!object.has(name)) continue;
      answer[name] = object.read(name);
      inherited.delete(name);
    }
    const skip = query.Skip ?? 0;
    const shown = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    const each: Selection = { all: selection.all || inherited.size === 0, members: inherited };
    answer._Items = shown.map((item) => loadSelected(item, each, identityOf));
    return answer;
  }
  if (selection.all || selection.members.size === 0) {
    for (const name of object.scalars) answer[name] = plain(object.read(name));
  }
  for (const [name, inner] of selection.members) {
    if (object.has(name)) answer[name] = plain(object.read(name));
    else {
      const linked = object.link(name);
      answer[name] = linked === null ? null : loadSelected(linked, inner, identityOf);
    }
  }
  return answer;
}

function plain(value: unknown): unknown {
  return isHostObject(value) ? value.identity() : value;
}
