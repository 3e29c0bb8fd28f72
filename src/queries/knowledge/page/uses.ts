import { partOfMost } from '../../../domain/standing/part-of-most.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { countMentions } from '../../links/mentions.ts';

/** In how many places of the site an entry is mentioned. */
export interface UsesView {
  readonly count: string;
  /** Length of its bar, as a part of the longest. */
  readonly share: number;
}

/** Uses of the entries of a list by their id; none of those that nothing mentions. */
export function viewUses(
  portal: Portal,
  kind: 'concepts' | 'organisations',
  ids: readonly string[],
  locale: Locale,
): ReadonlyMap<string, UsesView> {
  const counts = ids.map((id) => [id, countMentions(portal, `${kind}/${id}`)] as const);
  const most = Math.max(...counts.map(([, count]) => count));
  return new Map(
    counts.flatMap(([id, count]) =>
      count > 0
        ? [
            [
              id,
              { count: useFormat(locale).number(count), share: partOfMost(count, most) },
            ] as const,
          ]
        : [],
    ),
  );
}
