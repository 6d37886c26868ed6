import { finishInSlices } from '../../core/work';
import { ProblemError } from '../../core/problem';
import { addressOf, fullAddress } from '../../excel/range/address';
import { slicing } from '../../excel/host/slicing';
import type { CellColumn } from '../../excel/list/read-list-columns';
import { readVisibleRows } from '../../excel/list/visible-rows';
import type { Choices, ColumnRole, FoundList, Run } from '../intents';
import type { ListCells } from '../list/list-cells';
import { placeOf } from '../list/list-place';
import { requiredRoles } from '../list/map-columns';
import { readCustomers } from '../reading/read-customers';
import type { CustomerColumn } from '../reading/read-customers';
import { readLog } from '../reading/read-log';
import type { Customers } from '../reading/customers';

const rolesRead: Readonly<Record<Choices['kind'], readonly ColumnRole[]>> = {
  transactions: ['customer', 'date', 'amount'],
  customers: ['customer', 'first_order', 'last_order', 'orders', 'revenue', 'average_order', 'average_repeat_order'],
};

/** Reads a list into customers, the same way for a preview and for a run. Throws `missing` for a role nobody has picked. */
export async function readListCustomers(
  found: FoundList,
  choices: Choices,
  cells: ListCells,
  run: Run,
): Promise<Customers> {
  const { mapping } = choices;
  for (const role of requiredRoles[choices.kind]) {
    if (mapping[role] === undefined) throw new ProblemError({ code: 'missing', argument: role });
  }
  const place = placeOf(found);
  if (place.data.rows <= 0) throw new ProblemError({ code: 'nothing-to-do' });
  const roles = rolesRead[choices.kind].filter((role) => mapping[role] !== undefined);
  const indexes = roles.map((role) => mapping[role]!);
  const read = await cells.read(found.sheet, place.data, [...new Set(indexes)], run);
  const column = (role: ColumnRole): CellColumn | null => {
    const index = mapping[role];
    return index === undefined ? null : (read.get(index) ?? null);
  };
  const address = (role: ColumnRole, row: number): string =>
    fullAddress(
      found.sheet,
      addressOf({ row: place.data.row + row, column: place.data.column + (mapping[role] ?? 0), rows: 1, columns: 1 }),
    );
  const { first, end } = place;
  const visible = choices.visibleOnly && found.hiddenRows ? await readVisibleRows(found.sheet, place.data) : null;
  const shown = { first, end, visible, dayShift: found.dayShift ?? 0 };
  const work =
    choices.kind === 'transactions'
      ? readLog(
          { customer: column('customer')!, date: column('date')!, amount: column('amount'), ...shown },
          choices.asOf,
          address,
        )
      : readCustomers({ columns: byRole(roles, column), rows: place.data.rows, ...shown }, choices.asOf, address);
  return finishInSlices(
    work,
    slicing(run.cancelled, ({ done, total }) => run.report({ phase: 'summarising', done, total })),
  );
}

function byRole(
  roles: readonly ColumnRole[],
  column: (role: ColumnRole) => CellColumn | null,
): Map<CustomerColumn, CellColumn> {
  return new Map(roles.map((role) => [role as CustomerColumn, column(role)!]));
}
