import type { ColumnRole, FoundList, ListKind } from '../../tasks/intents';
import { listWords } from '../../wording/pane/list';
import { nameOf } from '../../wording/vocabularies';
import { columnName } from '../column-name';
import type { PaneView } from './pane-view';
import { SelectField } from './select-field';

/** The roles asked for by kind of list, those that must be there first. */
const roles: Readonly<
  Record<ListKind, { readonly needed: readonly ColumnRole[]; readonly useful: readonly ColumnRole[] }>
> = {
  transactions: { needed: ['customer', 'date', 'amount'], useful: ['product'] },
  customers: {
    needed: ['first_order', 'last_order', 'orders'],
    useful: ['average_repeat_order', 'average_order', 'revenue', 'customer'],
  },
};

/** Which column of the list is what. */
export function MappingFields({ list, pane }: { readonly list: FoundList; readonly pane: PaneView }) {
  const { state, words, session } = pane;
  const { kind, mapping } = state.choices;
  const { needed, useful } = roles[kind];
  const none = (role: ColumnRole): string =>
    words.say(needed.includes(role) ? listWords.pickColumn : listWords.noColumn);
  return (
    <section class="fields" aria-label={words.say(listWords.columns)}>
      {[...needed, ...useful].map((role) => (
        <SelectField
          key={role}
          label={nameOf('heading', role, words.language)}
          value={String(mapping[role] ?? '')}
          disabled={state.running !== null}
          wanting={needed.includes(role) && mapping[role] === undefined}
          options={[
            { value: '', name: `– ${none(role)}` },
            ...list.columns.map((column) => ({ value: String(column.index), name: columnName(column) })),
          ]}
          onPick={(value) => session.chooseColumn(role, value === '' ? null : Number(value))}
        />
      ))}
    </section>
  );
}
