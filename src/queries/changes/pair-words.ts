import { editionLabel, editionYears } from '../../i18n/edition-label.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { EditionPair } from '../editions/edition-pairs.ts';

/** `2012-2013`: the address of a comparison, and the name of its files. */
export const pairId = ({ from, to }: EditionPair): string => `${from}-${to}`;

/** Path of the page of a comparison within a language. */
export const pairPath = (pair: EditionPair): string => `/changes/${pairId(pair)}/`;

/** Name of the files of a comparison in `/data/`. */
export const pairFile = (pair: EditionPair): string => `changes-${pairId(pair)}`;

/** The two editions as messages name them, each alone and both together. */
export const pairYears = ({ from, to }: EditionPair, locale: Locale) => ({
  from: editionLabel(locale, from),
  to: editionLabel(locale, to),
  both: editionYears(locale, from, to),
});

/** What a comparison is called. */
export const pairTitle = (pair: EditionPair, locale: Locale): string =>
  useTranslate(locale)('changes.title', pairYears(pair, locale));

/** Link to a comparison. */
export const pairLink = (pair: EditionPair, locale: Locale) => ({
  label: pairTitle(pair, locale),
  href: href(locale, pairPath(pair)),
});
