import { useFormat } from '../../i18n/format.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { searchKinds } from '../kinds.ts';
import type { CountedText, SearchTexts } from './texts.ts';

/** What the search says in a language, for the scripts of its pages. */
export function writeTexts(locale: Locale): SearchTexts {
  const t = useTranslate(locale);
  const { number, separators } = useFormat(locale);
  // Every placeholder of a template stands for itself until the browser knows its value.
  const open = { count: '{count}', query: '{query}' };
  const counted = (say: (n: number) => string): CountedText => ({ one: say(1), other: say(2) });
  return {
    found: counted((n) => t('search.found', { ...open, n })),
    foundFor: counted((n) => t('search.foundFor', { ...open, n })),
    none: t('search.none'),
    noneFor: t('search.noneFor', open),
    searching: t('search.searching'),
    failed: t('search.failed'),
    typing: t('search.typing'),
    corrected: t('search.corrected', open),
    insteadFor: t('search.insteadFor', open),
    all: t('search.all', open),
    results: t('search.results'),
    remove: `${t('filters.remove')}: {label}`,
    selected: t('filters.selected', { n: '{count}' }),
    foundIn: Object.fromEntries(
      locales
        .filter((other) => other !== locale)
        .map((other) => [other, t(`search.foundIn.${other}`)]),
    ),
    kinds: Object.fromEntries(
      searchKinds.map((kind) => [kind, t(`search.kind.${kind}`)]),
    ) as SearchTexts['kinds'],
    group: {
      sign: separators.group,
      from: /\D/.test(number(1000)) ? 1000 : 10_000,
    },
  };
}
