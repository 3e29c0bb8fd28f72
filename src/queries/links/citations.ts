import type { Locale } from '../../i18n/locales.ts';
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
const writePlaces = remember(
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

/** A passage of a source: its places in the document, and its lines. */
interface Passage {
  readonly places: readonly string[];
  readonly lines: string;
}

const findPassage = (portal: Portal, source: string, lines: string, locale: Locale): Passage => ({
  places: writePlaces(portal, source, lines, locale),
  lines,
});

/** "annex 2, row 47, line 2704", after the name of the source or alone. */
function describePassage({ places, lines }: Passage, locale: Locale, source?: string): string {
  const t = useTranslate(locale);
  const values = { ...writeLines(lines, locale), place: places.join('; '), ways: places.length };
  if (source === undefined)
    return places.length === 0 ? t('citation.linesOnly', values) : t('citation.placedOnly', values);
  const named = { ...values, source };
  return places.length === 0 ? t('citation.lines', named) : t('citation.placed', named);
}

const nameSource = (portal: Portal, source: string, locale: Locale): string =>
  portal.sourceById.get(source)?.short[locale] ?? source;

const addressOf = (source: string, locale: Locale): string =>
  href(locale, `/bibliography/#${source}`);

/**
 * "national report (ORA), annex 2, row 47, line 2704", linked to the source in the bibliography. Without known
 * parts of the source, only the lines of its text are given.
 */
export function viewCitation(
  portal: Portal,
  { source, lines }: Citation,
  locale: Locale,
): CitationView {
  const name = nameSource(portal, source, locale);
  const text = lines
    ? describePassage(findPassage(portal, source, lines, locale), locale, name)
    : name;
  return { text, href: addressOf(source, locale) };
}

/** Merges passages in the same part of a source. */
function joinPassages(passages: readonly Passage[]): Passage[] {
  const alike = Map.groupBy(passages, ({ places }) => JSON.stringify(places));
  return [...alike.values()].map((group) => ({
    places: group[0]?.places ?? [],
    lines: writeRanges(joinRanges(group.flatMap(({ lines }) => readRanges(lines)))),
  }));
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
    const passages = cited.flatMap(({ lines }) =>
      lines ? [findPassage(portal, source, lines, locale)] : [],
    );
    const whole = passages.length < cited.length ? [{ text: name, href: address }] : [];
    const told = joinPassages(passages).map((passage, at) => ({
      text: describePassage(passage, locale, whole.length === 0 && at === 0 ? name : undefined),
      href: address,
    }));
    return [...whole, ...told];
  });
}

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
