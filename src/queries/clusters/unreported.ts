import { allAsked, type AskedAspect, isAnswered } from '../../domain/profile/known-aspects.ts';
import { useFormat } from '../../i18n/format.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { KnownBy } from './known-by.ts';

const fold = (locale: Locale, text: string) => text.toLocaleLowerCase(locale).trim();

/** Is a fact labelled with the word for an aspect in one of the languages? Then the aspect is reported. */
function isEvident({ facts, types }: ClusterData, aspect: AskedAspect): boolean {
  // A type by any typology stands on the page, with its reason.
  if (aspect === 'type' && types.length > 0) return true;
  return facts.some(({ label }) =>
    locales.some((locale) => {
      const word = useTranslate(locale)(`unknown.${aspect}`);
      return fold(locale, label[locale]) === fold(locale, word);
    }),
  );
}

/** What a partner asks, and neither the profile of a cluster nor another fact of its page answers. */
export function listUnreported(data: ClusterData): AskedAspect[] {
  return allAsked.filter((aspect) => !isAnswered(data.profile, aspect) && !isEvident(data, aspect));
}

/**
 * What no source reports of a cluster, as one sentence in the reader's language; undefined where
 * everything is reported.
 * @param by how the portal came to know of it: what its sources could have told
 */
export function describeUnreported(
  data: ClusterData,
  by: KnownBy,
  locale: Locale,
): string | undefined {
  const open = listUnreported(data);
  if (open.length === 0) return undefined;
  const t = useTranslate(locale);
  const items = useFormat(locale).list(open.map((aspect) => t(`unknown.${aspect}`)));
  return t(`cluster.unreported.${by}`, { items });
}
