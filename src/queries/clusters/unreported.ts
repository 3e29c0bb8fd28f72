import { useFormat } from '../../i18n/format.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { type ClusterData, clusterAspects } from '../../schemas/cluster.ts';

/** What a partner may report: ways to reach a cluster, then what the survey asks. */
const aspects = ['website', 'contact', ...clusterAspects] as const;
type Aspect = (typeof aspects)[number];

const fold = (locale: Locale, text: string) => text.toLocaleLowerCase(locale).trim();

/** Is a fact labelled with the word for an aspect in one of the languages? Then the aspect is reported. */
function isEvident({ facts }: ClusterData, aspect: Aspect): boolean {
  return facts.some(({ label }) =>
    locales.some((locale) => {
      const word = useTranslate(locale)(`unknown.${aspect}`);
      return fold(locale, label[locale]) === fold(locale, word);
    }),
  );
}

/** Is an aspect reported: by a field of its own, by the list of them, or by one of the facts? */
function isReported(data: ClusterData, aspect: Aspect): boolean {
  const { website, email } = data.organisation ?? {};
  if (isEvident(data, aspect)) return true;
  if (aspect === 'website') return website !== undefined;
  if (aspect === 'contact') return email !== undefined;
  return data.reported.includes(aspect);
}

/**
 * What no source reports of a cluster, as one sentence in the reader's language. An aspect that a
 * fact on the same page covers is left out, even if the entry does not list it as reported.
 * @param isReturned did it return a form, or is it only named in a list?
 */
export function describeUnreported(data: ClusterData, isReturned: boolean, locale: Locale): string {
  const t = useTranslate(locale);
  const open = aspects.filter((aspect) => !isReported(data, aspect));
  const items = useFormat(locale).list(open.map((aspect) => t(`unknown.${aspect}`)));
  return t(isReturned ? 'cluster.unknownItems' : 'cluster.unknownListed', { items });
}
