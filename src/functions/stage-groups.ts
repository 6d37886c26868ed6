import type { InternedNames } from '../core/names/intern-by-name';
import { internByName } from '../core/names/intern-by-name';
import { stageModelIds, stagesOf } from '../core/lifecycle/stage-model';
import type { Surroundings } from './spec';

/**
 * Groups rows by a stage column: names in the order a customer passes through them where one stage model knows them
 * all, by name otherwise.
 */
export function stageGroups(
  values: readonly (string | number | null)[],
  identify: Surroundings['identify'],
): InternedNames {
  const { codes, names } = internByName(values);
  for (const model of stageModelIds) {
    const ids = names.map((name) => identify(`stage-${model}`, String(name)));
    if (ids.includes(null)) continue;
    const rank = ids.map((id) => stagesOf[model].findIndex((stage) => stage.id === id));
    const order = names.map((_, code) => code).sort((a, b) => rank[a] - rank[b] || a - b);
    const place = Int32Array.from(names, (_, code) => order.indexOf(code));
    return { codes: codes.map((code) => (code < 0 ? -1 : place[code])), names: order.map((code) => names[code]) };
  }
  return { codes, names };
}
