import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type {
  ImportedRow,
  InventoryTarget,
} from '../../src/importers/inventory/import-inventory.ts';

/** What a row does to the return of its cluster. */
export type RowChange = 'newCluster' | 'new' | 'confirms' | 'changes' | 'same';

/** What becomes of the return of a row. */
export function changeOf(
  { cluster, isNew, names, counts, plan }: ImportedRow,
  { standing }: Pick<InventoryTarget, 'standing'>,
): RowChange {
  if (isNew) return 'newCluster';
  const known = standing(cluster);
  if (!known) return 'new';
  if (plan.confirms) return 'confirms';
  return known.text === plan.text && names.size + counts.length === 0 ? 'same' : 'changes';
}

/** The rows that change something, with what they change, and how many there are of each kind. */
export function describeInventory(
  rows: readonly ImportedRow[],
  target: InventoryTarget,
  locale: Locale,
): string[] {
  const t = authorTranslate(locale);
  const changes = rows.map((row) => ({ ...row, change: changeOf(row, target) }));
  const lines = changes.flatMap(({ cluster, row, names, counts, plan, change }) => {
    if (change === 'same') return [];
    const head = t(`inventory.row.${change}`, { cluster, name: row.name ?? '' });
    if (change === 'newCluster') return [head];
    const nothing = t('import.nothing');
    return [
      head,
      ...plan.differences.map(
        ({ field, before, after }) =>
          `  ${t(`inventory.field.${field}`)}: ${before ?? nothing} → ${after ?? nothing}`,
      ),
      ...counts.map(
        ({ key, before, after }) =>
          `  ${t(`inventory.field.${key}`)}: ${before ?? nothing} → ${after}`,
      ),
      ...[...names].map(
        ([language, name]) => `  ${t('inventory.field.name')} (${language}): ${nothing} → ${name}`,
      ),
    ];
  });
  const counted = Map.groupBy(changes, ({ change }) => change);
  const count = (change: RowChange) => counted.get(change)?.length ?? 0;
  const sum = t('inventory.sum', {
    n: rows.length,
    same: count('same'),
    changed: count('changes') + count('confirms'),
    added: count('new') + count('newCluster'),
  });
  return [...lines, sum];
}
