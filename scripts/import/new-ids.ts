import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { toSlug } from '../../src/i18n/slug.ts';
import { type OwnIds, readOwnIds } from '../../src/importers/ids/own-ids.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import type { OptionList } from '../../src/importers/values/option-list.ts';
import type { OptionHelp } from '../help-text.ts';
import { readWorkbooks } from './read-workbooks.ts';

/** Option for a file with ids of new clusters. */
export const idsOption = {
  ids: { value: 'FILE', help: phrase('command.import.ids') },
} as const satisfies Readonly<Record<string, OptionHelp>>;

/**
 * Read the author's ids from a file; undefined without a file, or after an error, which is in the remarks.
 */
export function readIdsFile(
  path: string | undefined,
  regions: OptionList,
  taken: { has(id: string): boolean },
  locale: Locale,
): { readonly own: OwnIds | undefined; readonly remarks: readonly CellRemark[] } {
  if (path === undefined) return { own: undefined, remarks: [] };
  const { workbooks, remarks } = readWorkbooks([path]);
  const read = readOwnIds(workbooks, { regions, taken, locale });
  const all = [...remarks, ...read.remarks];
  return {
    own: all.some(({ severity }) => severity === 'error') ? undefined : read.own,
    remarks: all,
  };
}

const mostExamples = 3;

/** Summary of the permanent ids of new clusters; empty if there are none. */
export function sayNewIds(
  added: readonly { readonly id: string; readonly name: string }[],
  locale: Locale,
): string[] {
  if (added.length === 0) return [];
  const t = authorTranslate(locale);
  const list = (all: readonly string[]) => all.slice(0, mostExamples).join(', ');
  const ids = added.map(({ id }) => id);
  const numbered = added.flatMap(({ id, name }) => {
    const [, number] = /-(\d+)$/.exec(id) ?? [];
    return number !== undefined && number !== toSlug(name).split('-').at(-1) ? [id] : [];
  });
  return [
    t('ids.new', { n: ids.length, list: list(ids), option: '--ids' }),
    ...(numbered.length > 0
      ? [t('ids.numbered', { n: numbered.length, list: list(numbered) })]
      : []),
  ];
}
