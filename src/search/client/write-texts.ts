import { plainText } from '../../i18n/carried-text.ts';
import { nameLanguage } from '../../i18n/display-names.ts';
import { useFormat } from '../../i18n/format.ts';
import { isOwnLocale, type Locale, locales } from '../../i18n/locales.ts';
import { type Translate, useTranslate } from '../../i18n/translate.ts';
import { askWordsOf } from '../build/kind-words.ts';
import { searchKinds } from '../kinds.ts';
import type { CountedText, SearchTexts } from './texts.ts';

/** Enough for all forms: in supported languages the last two digits decide. */
const countedForms = 200;

/** Forms of a message, and each number's form by the plural rules. */
function countForms(say: (n: number) => string): CountedText {
  const said = Array.from({ length: countedForms }, (_, n) => say(n));
  const forms = [...new Set(said)];
  return { forms, byNumber: said.map((text) => forms.indexOf(text)).join('') };
}

/** Messages for client scripts. */
export function writeTexts(locale: Locale): SearchTexts {
  const translate = useTranslate(locale);
  const t: Translate = (key, ...values) => plainText(translate(key, ...values));
  const { number, separators } = useFormat(locale);
  // Placeholders stay until the browser knows the values.
  const open = { count: '{count}', query: '{query}' };
  return {
    found: countForms((n) => t('search.found', { ...open, n })),
    foundFor: countForms((n) => t('search.foundFor', { ...open, n })),
    none: t('search.none'),
    noneFor: t('search.noneFor', open),
    noNames: t('search.noNames', open),
    searching: t('search.searching'),
    failed: t('search.failed'),
    typing: t('search.typing'),
    corrected: t('search.corrected', open),
    insteadFor: t('search.insteadFor', open),
    all: t('search.all', open),
    results: t('search.results'),
    remove: `${t('filters.remove')}: {label}`,
    selected: t('filters.selected', { n: '{count}' }),
    tried: t('search.tried', { words: '{words}' }),
    nearest: t('search.nearest', { words: '{words}' }),
    elsewhereOnly: t('search.nearestNone', { words: '{words}' }),
    near: {
      words: t('search.near.words', { words: '{words}' }),
      sectors: t('search.near.sectors', { sectors: '{sectors}' }),
    },
    count: {
      list: t('search.count.list'),
      figure: t('search.count.figure', { title: '{title}' }),
      named: t('search.count.named', { words: '{words}' }),
      past: t('search.count.past', { stage: '{stage}' }),
      most: t('search.count.most', { names: '{names}' }),
      mostEach: t('search.count.mostEach', { names: '{names}' }),
    },
    sideBySide: { region: t('compare.title.regions'), sector: t('compare.title.sectors') },
    ask: askWordsOf(locale),
    foundIn: Object.fromEntries(
      locales
        .filter((other) => other !== locale)
        .map((other) => [
          other,
          isOwnLocale(other)
            ? t(`search.foundIn.${other}`)
            : t('search.foundInOther', { language: nameLanguage(other, locale) }),
        ]),
    ),
    kinds: Object.fromEntries(
      searchKinds.map((kind) => [kind, t(`search.kind.${kind}`)]),
    ) as SearchTexts['kinds'],
    group: {
      sign: separators.group,
      from: /\D/.test(plainText(number(1000))) ? 1000 : 10_000,
    },
  };
}
