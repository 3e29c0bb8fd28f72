import { editionLabel, editionYears } from '../../i18n/edition-label.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { EditionPair } from '../editions/edition-pairs.ts';

/** `2012-2013`: address of a comparison, and name of its files. */
export const pairId = ({ from, to }: EditionPair): string => `${from}-${to}`;

/** Path of a comparison's page within a language. */
export const pairPath = (pair: EditionPair): string => `/changes/${pairId(pair)}/`;

/** Name of a comparison's files in `/data/`. */
export const pairFile = (pair: EditionPair): string => `changes-${pairId(pair)}`;

/** Placeholders of messages for the two editions, each alone and both together. */
export const pairYears = ({ from, to }: EditionPair, locale: Locale) => ({
  from: editionLabel(locale, from),
  to: editionLabel(locale, to),
  both: editionYears(locale, from, to),
});

/** Title of a comparison. */
export const pairTitle = (pair: EditionPair, locale: Locale): string =>
  useTranslate(locale)('changes.title', pairYears(pair, locale));

export const pairLink = (pair: EditionPair, locale: Locale) => ({
  label: pairTitle(pair, locale),
  href: href(locale, pairPath(pair)),
});
