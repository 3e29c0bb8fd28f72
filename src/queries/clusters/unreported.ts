import { allAsked, type AskedAspect, isAnswered } from '../../domain/profile/known-aspects.ts';
import { useFormat } from '../../i18n/format.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { KnownBy } from './known-by.ts';

const fold = (locale: Locale, text: string) => text.toLocaleLowerCase(locale).trim();

/** Whether a fact is labelled with the word for an aspect in any language: the aspect is then reported. */
function isEvident({ facts, types }: ClusterData, aspect: AskedAspect): boolean {
  // Any type by a typology is on the page, with its reason.
  if (aspect === 'type' && types.length > 0) return true;
  return facts.some(({ label }) =>
    locales.some((locale) => {
      const word = useTranslate(locale)(`unknown.${aspect}`);
      return fold(locale, label[locale]) === fold(locale, word);
    }),
  );
}

/**
 * Aspects that partners ask about, answered neither by a cluster's profile nor by another fact on its page.
 */
export function listUnreported(data: ClusterData): AskedAspect[] {
  return allAsked.filter((aspect) => !isAnswered(data.profile, aspect) && !isEvident(data, aspect));
}

/**
 * Sentence about what no source reports of a cluster; undefined if everything is reported.
 * @param by source of the cluster, which limits what could have been reported
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
