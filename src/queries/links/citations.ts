import type { Locale } from '../../i18n/locales.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import { href } from '../../i18n/href.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { writing } from '../../i18n/writing.ts';
import { joinRanges, readRanges, writeRanges } from '../../domain/sources/line-ranges.ts';
import { namePlaces, type PlaceStep } from '../../domain/sources/name-places.ts';
import type { Citation } from '../../schemas/common.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';

/** A formatted citation with a link to the description of its source. */
export interface CitationView {
  readonly text: string;
  readonly href: string;
}

/** Numbers with the range mark of the language, and whether there are several. */
export function writeLines(
  lines: string,
  locale: Locale,
): { readonly lines: string; readonly n: number } {
  const written = lines.replaceAll('-', writing[locale].rangeSign);
  return { lines: written, n: /[-,]/.test(lines) ? 2 : 1 };
}

/** "annex 2, row 47": places in the document, each separately; cached, as many pages cite the same. */
export const writePlaces = remember(
  'writePlaces',
  (portal, source: string, lines: string, locale: Locale): readonly string[] => {
    const places = portal.sourceById.get(source)?.places;
    if (!places) return [];
    const t = useTranslate(locale);
    const titleAt = (number: string) => {
      const title = places[Number(number) - 1]?.title?.[locale];
      return title === undefined ? number : t('place.title', { title });
    };
    const writeStep = ({ kind, numbers }: PlaceStep) => {
      const written = writeLines(numbers, locale);
      // Ranges of words have spaces around the dash.
      const told =
        kind === 'slide'
          ? numbers.replaceAll('-', ' – ').replaceAll(/\d+/g, titleAt)
          : written.lines;
      return t(`place.${kind}`, { numbers: told, n: written.n });
    };
    return namePlaces(places, lines).map((path) => path.map(writeStep).join(', '));
  },
);

/**
 * "annex 2, row 47": where readers of the document find a passage. Lines of its text file, which they do not
 * have, replace parts that the source does not list.
 */
function describePassage(portal: Portal, source: string, lines: string, locale: Locale): string {
  const places = writePlaces(portal, source, lines, locale);
  if (places.length > 0) return places.join('; ');
  return useTranslate(locale)('citation.lines', writeLines(lines, locale));
}

const nameSource = (portal: Portal, source: string, locale: Locale): string =>
  portal.sourceById.get(source)?.short[locale] ?? source;

const addressOf = (source: string, locale: Locale): string =>
  href(locale, `/bibliography/#${source}`);

/** "national report, annex 2, row 47", linked to the source in the bibliography. */
export function viewCitation(
  portal: Portal,
  { source, lines }: Citation,
  locale: Locale,
): CitationView {
  const name = nameSource(portal, source, locale);
  const text = lines ? `${name}, ${describePassage(portal, source, lines, locale)}` : name;
  return { text, href: addressOf(source, locale) };
}

/** Passages of a source in words, each part once; those without named parts together. */
function describePassages(
  portal: Portal,
  source: string,
  passages: readonly string[],
  locale: Locale,
): string[] {
  const isPlaced = (lines: string) => writePlaces(portal, source, lines, locale).length > 0;
  const bare = passages.filter((lines) => !isPlaced(lines));
  const joined = writeRanges(joinRanges(bare.flatMap(readRanges)));
  const told = passages.map((lines) =>
    describePassage(portal, source, isPlaced(lines) ? lines : joined, locale),
  );
  return [...new Set(told)];
}

/**
 * Citations for one line of text: each source once, followed by its passages. A citation without lines means the
 * whole source: its name is listed separately, before the passages of others. Sources and passages keep the
 * order of their first occurrence.
 */
export function viewCitations(
  portal: Portal,
  citations: readonly Citation[],
  locale: Locale,
): CitationView[] {
  return [...Map.groupBy(citations, ({ source }) => source)].flatMap(([source, cited]) => {
    const name = nameSource(portal, source, locale);
    const address = addressOf(source, locale);
    const passages = cited.flatMap(({ lines }) => lines ?? []);
    const whole = passages.length < cited.length ? [{ text: name, href: address }] : [];
    const told = describePassages(portal, source, passages, locale).map((text, at) => ({
      text: whole.length === 0 && at === 0 ? `${name}, ${text}` : text,
      href: address,
    }));
    return [...whole, ...told];
  });
}

/** Citations of a line of their own, which begins with a capital letter. */
export const beginLine = (
  [first, ...others]: readonly CitationView[],
  locale: Locale,
): CitationView[] => (first ? [{ ...first, text: upperFirst(first.text, locale) }, ...others] : []);

/** Several citations in one line of text, each source named once. */
export function citationText(
  portal: Portal,
  citations: readonly Citation[],
  locale: Locale,
): string {
  return viewCitations(portal, citations, locale)
    .map(({ text }) => text)
    .join('; ');
}
