import type { Json } from '../../excel/workbook/stored-json';
import { columnRoles, stageModels } from '../intents';
import type { Choices, Colouring, ListKind } from '../intents';

const kinds: readonly ListKind[] = ['transactions', 'customers'];
const colourings: readonly Colouring[] = ['conditional', 'fixed', 'none'];

/** Choices from stored JSON: known keys of the right type only, null where one of them is not. */
export function readChoices(json: Json | undefined): Choices | null {
  const stored = fieldsOf(json);
  const write = fieldsOf(stored.write);
  const mapping = fieldsOf(stored.mapping);
  const kind = kinds.find((each) => each === stored.kind);
  const model = stageModels.find((each) => each === stored.model);
  const colouring = colourings.find((each) => each === stored.colouring);
  if (!kind || !model || !colouring) return null;
  const { margin } = stored;
  return {
    kind,
    model,
    colouring,
    mapping: Object.fromEntries(
      columnRoles.flatMap((role) => {
        const index = mapping[role];
        return typeof index === 'number' && Number.isInteger(index) && index >= 0 ? [[role, index]] : [];
      }),
    ),
    ...(stored.visibleOnly === true ? { visibleOnly: true } : {}),
    asOf: typeof stored.asOf === 'number' ? stored.asOf : null,
    write: {
      stage: write.stage === true,
      reason: write.reason === true,
      rfm: write.rfm === true,
      clv: write.clv === true,
    },
    margin: typeof margin === 'number' && margin >= 0 && margin <= 1 ? margin : null,
  };
}

function fieldsOf(json: Json | undefined): Readonly<Record<string, Json>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Readonly<Record<string, Json>>)
    : {};
}
