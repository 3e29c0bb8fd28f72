import { nameLanguage } from '../../i18n/display-names.ts';
import type { Locale } from '../../i18n/locales.ts';
import { markQuoted } from '../../i18n/mark-quoted.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { type MessagePart, translateParts } from '../../i18n/translate-parts.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { ClusterDoubt } from '../../schemas/cluster-doubt.ts';

/** One doubt in the reader's language; quoted words carry their language. */
function describeDoubt(
  doubt: ClusterDoubt,
  original: string,
  language: Locale,
  locale: Locale,
): readonly MessagePart[] {
  const t = useTranslate(locale);
  const inOriginal = (text: string) => ({ text, lang: original });
  const inDoubtful = (text: string) => ({ text, lang: language });
  switch (doubt.kind) {
    case 'other':
      return markQuoted(doubt.text, locale, original);
    case 'also':
      return translateParts(t, 'doubt.also', { also: inDoubtful(doubt.also) });
    case 'kept': {
      const printed = inOriginal(doubt.printed);
      return doubt.also === undefined
        ? translateParts(t, 'doubt.kept', { printed })
        : translateParts(t, 'doubt.keptBeside', { printed, also: inDoubtful(doubt.also) });
    }
    case 'own-name':
      return doubt.known === undefined
        ? [{ text: t('doubt.own-name', { language: nameLanguage(language, locale) }) }]
        : translateParts(t, 'doubt.ownNameKnown', { known: inDoubtful(doubt.known) });
    case 'read-as':
      return translateParts(t, 'doubt.read-as', {
        printed: inOriginal(doubt.printed),
        likely: inOriginal(doubt.likely),
      });
    default:
      return translateParts(t, `doubt.${doubt.kind}`, { printed: inOriginal(doubt.printed) });
  }
}

/**
 * Doubts about a cluster's name in one language, in the reader's language: a list of parts per doubt, empty if
 * there are none.
 */
export const describeDoubts = (
  { name, doubtful }: Pick<ClusterData, 'name' | 'doubtful'>,
  language: Locale,
  locale: Locale,
): (readonly MessagePart[])[] =>
  doubtful
    .filter(({ languages }) => languages.includes(language))
    .map((doubt) => describeDoubt(doubt, name.language, language, locale));
