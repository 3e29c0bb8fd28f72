import type { Locale } from '../../i18n/locales.ts';
import { href } from '../../i18n/href.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { writing } from '../../i18n/writing.ts';
import { namePlaces, type PlaceStep } from '../../domain/sources/name-places.ts';
import type { Citation } from '../../schemas/common.ts';
import type { SourcePlace } from '../../schemas/reference.ts';
import type { Portal } from '../../portal/portal.ts';

/** A citation as a reader sees it, with the place where the source is described. */
export interface CitationView {
  readonly text: string;
  readonly href: string;
}

/** Numbers with the sign of ranges of the language, and whether it is one or more. */
export function writeLines(
  lines: string,
  locale: Locale,
): { readonly lines: string; readonly n: number } {
  const written = lines.replaceAll('-', writing[locale].rangeSign);
  return { lines: written, n: /[-,]/.test(lines) ? 2 : 1 };
}

/** "annex 2, row 47": where readers of the document find it. */
function writePlaces(places: readonly SourcePlace[], lines: string, locale: Locale): string {
  const t = useTranslate(locale);
  const titleAt = (number: string) => {
    const title = places[Number(number) - 1]?.title?.[locale];
    return title === undefined ? number : t('place.title', { title });
  };
  const writeStep = ({ kind, numbers }: PlaceStep) => {
    const written = writeLines(numbers, locale);
    // Words stand off the sign of a range.
    const told =
      kind === 'slide' ? numbers.replaceAll('-', ' – ').replaceAll(/\d+/g, titleAt) : written.lines;
    return t(`place.${kind}`, { numbers: told, n: written.n });
  };
  return namePlaces(places, lines)
    .map((way) => way.map(writeStep).join(', '))
    .join('; ');
}

/**
 * "national report (ORA), annex 2, row 47 (line 2704)", leading to the source in the bibliography. Where
 * nothing is known of its parts, the lines of its text stand alone.
 */
export function viewCitation(
  portal: Portal,
  { source, lines }: Citation,
  locale: Locale,
): CitationView {
  const t = useTranslate(locale);
  const entry = portal.sourceById.get(source);
  const name = entry?.short[locale] ?? source;
  const cited = { href: href(locale, `/bibliography/#${source}`) };
  if (!lines) return { ...cited, text: name };
  const place = entry?.places ? writePlaces(entry.places, lines, locale) : '';
  const values = { source: name, ...writeLines(lines, locale) };
  return {
    ...cited,
    text: place ? t('citation.placed', { ...values, place }) : t('citation.lines', values),
  };
}

/** Several citations in one line of text. */
export function citationText(
  portal: Portal,
  citations: readonly Citation[],
  locale: Locale,
): string {
  return useFormat(locale).list(
    citations.map((citation) => viewCitation(portal, citation, locale).text),
  );
}
