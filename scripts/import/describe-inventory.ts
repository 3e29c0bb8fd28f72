import type { AuthorKey } from '../../src/i18n/phrase.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type {
  ImportedRow,
  InventoryTarget,
} from '../../src/importers/inventory/import-inventory.ts';
import type { ValueChange } from '../../src/importers/inventory/told-values.ts';

/** Effect of a row on its cluster; `kept`: none, though the entry differs. */
export type RowChange = 'newCluster' | 'new' | 'confirms' | 'changes' | 'kept' | 'same';

/** Kind of change of a row. */
export function changeOf(
  { cluster, isNew, names, values, isKept, plan }: ImportedRow,
  { standing }: Pick<InventoryTarget, 'standing'>,
): RowChange {
  if (isNew) return 'newCluster';
  const known = standing(cluster);
  if (!known) return 'new';
  if (plan.confirms) return 'confirms';
  if (known.text !== plan.text || names.size + values.length > 0) return 'changes';
  return isKept ? 'kept' : 'same';
}

/** Max rows listed; a first import has hundreds. */
const mostListed = 12;

/** A value of an entry for display. */
function sayValue(value: ValueChange['after'] | undefined, nothing: string): string {
  if (value === undefined) return nothing;
  if (typeof value !== 'object') return String(value);
  return (Array.isArray(value) ? value : Object.values(value)).join(', ');
}

/**
 * List the rows with changes, and count rows by kind.
 * @param details list all rows, not only the first
 */
export function describeInventory(
  rows: readonly ImportedRow[],
  target: Pick<InventoryTarget, 'standing' | 'lists'>,
  { locale, details = false }: { readonly locale: Locale; readonly details?: boolean },
): string[] {
  const t = authorTranslate(locale);
  const nothing = t('import.nothing');
  const labelOf = ({ path: [group, key = ''] }: ValueChange) => {
    const own = group === 'fields' ? target.lists.fields.get(`fields.${key}`) : undefined;
    return (
      own?.field.label[locale] ??
      t(`inventory.field.${group === 'point' ? group : key}` as AuthorKey)
    );
  };
  const changes = rows.map((row) => ({ ...row, change: changeOf(row, target) }));
  // A remark names the values of a kept entry.
  const changed = changes.flatMap(({ change, ...row }) =>
    change === 'same' || change === 'kept' ? [] : [{ ...row, change }],
  );
  const shown = details ? changed : changed.slice(0, mostListed);
  const lines = shown.flatMap(({ cluster, row, names, values, plan, change }) => {
    const head = t(`inventory.row.${change}`, { cluster, name: row.name ?? '' });
    if (change === 'newCluster') return [head];
    return [
      head,
      ...plan.differences.map(
        ({ field, before, after }) =>
          `  ${t(`inventory.field.${field}`)}: ${before ?? nothing} → ${after ?? nothing}`,
      ),
      ...values.map(
        (value) =>
          `  ${labelOf(value)}: ${sayValue(value.before, nothing)} → ${sayValue(value.after, nothing)}`,
      ),
      ...[...names].map(
        ([language, name]) => `  ${t('inventory.field.name')} (${language}): ${nothing} → ${name}`,
      ),
    ];
  });
  const rest = changed.length - shown.length;
  const counted = Map.groupBy(changes, ({ change }) => change);
  const count = (change: RowChange) => counted.get(change)?.length ?? 0;
  return [
    ...lines,
    ...(rest > 0 ? [t('import.return.more', { n: rest, option: '--details' })] : []),
    t('inventory.sum', {
      n: rows.length,
      same: count('same'),
      kept: count('kept'),
      changed: count('changes') + count('confirms'),
      added: count('new') + count('newCluster'),
    }),
  ];
}
