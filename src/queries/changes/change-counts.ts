import { changeKinds, type ChangeKind, changesByKind } from '../../domain/change/change-kinds.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type ChangeBetween, changeBetween } from '../editions/change-between.ts';
import type { EditionPair } from '../editions/edition-pairs.ts';
import type { NamedRow } from '../editions/named-rows.ts';
import { pairYears } from './pair-words.ts';

export interface ChangeCount {
  readonly kind: ChangeKind;
  readonly label: string;
  readonly count: number;
  readonly text: string;
}

export interface ChangeSummary {
  /** Two or three sentences. */
  readonly lead: string;
  /** One sentence, for machines and lists of links. */
  readonly description: string;
  /** Number of clusters in each edition. */
  readonly totals: readonly { readonly label: string; readonly text: string }[];
  /** Note about clusters known only from a list, if any. */
  readonly listed: string | undefined;
  /** Kinds of change in display order, including zeros. */
  readonly counts: readonly ChangeCount[];
}

/** Rows that no survey covered. */
const countListed = (rows: ReadonlyMap<string, NamedRow>): number =>
  [...rows.values()].filter(({ row }) => !row.returned).length;

/** Rows that no survey covered, and that the earlier edition did not have. */
const countNewlyListed = ({ before, after }: ChangeBetween): number =>
  [...after.values()].filter(({ row }) => !row.returned && !before.has(row.id)).length;

/**
 * Changes between two editions, in numbers and in words.
 * @param country only the clusters of this country; all, if left out
 */
export function summarizeChange(
  portal: Portal,
  pair: EditionPair,
  locale: Locale,
  country?: string,
): ChangeSummary {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const between = changeBetween(portal, pair.from, pair.to, country);
  const { before, after, change } = between;
  const ids = changesByKind(change);
  const years = pairYears(pair, locale);
  const size = (kind: ChangeKind) => ids[kind].length;
  const difference = after.size - before.size;
  const total = after.size;
  const [was, now] = [countListed(before), countListed(after)];
  const first =
    difference === 0
      ? t('changes.same', { ...years, total: format.number(total) })
      : t(difference > 0 ? 'changes.more' : 'changes.fewer', {
          ...years,
          total,
          n: format.number(Math.abs(difference)),
        });
  const moved = t('changes.moved', { up: size('up'), down: size('down') });
  const came = t('changes.came', {
    fresh: size('new'),
    back: size('back'),
    merged: size('merged'),
    gone: size('not-returned'),
    listed: countNewlyListed(between),
  });
  return {
    lead: `${first} ${came} ${moved}`,
    description: t('changes.description', {
      ...years,
      fresh: size('new'),
      gone: size('not-returned'),
      merged: size('merged'),
      renamed: size('renamed'),
      up: size('up'),
      down: size('down'),
    }),
    totals: [
      {
        label: t('changes.column.edition', { edition: years.from }),
        text: format.number(before.size),
      },
      {
        label: t('changes.column.edition', { edition: years.to }),
        text: format.number(after.size),
      },
    ],
    listed:
      was + now > 0
        ? t('changes.listed', { ...years, was: format.number(was), now: format.number(now) })
        : undefined,
    counts: changeKinds.map((kind) => ({
      kind,
      label: t(`changes.kind.${kind}`),
      count: size(kind),
      text: format.number(size(kind)),
    })),
  };
}
