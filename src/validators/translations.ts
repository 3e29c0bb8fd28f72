import { isMarked } from '../i18n/carried-text.ts';
import { isOwnLocale, type Locale, localeInfo } from '../i18n/locales.ts';
import { type AuthorKey, type Phrase, phrase } from '../i18n/phrase.ts';
import { messages } from '../i18n/translate.ts';
import type { ProseCitation } from '../loaders/parse-mdx.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { mayExist, type PageEntry, type Portal, splitTextId, textsOf } from '../loaders/portal.ts';
import { fileStart, type Position, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { formatPath } from '../loaders/schema-problems.ts';
import { editionOf, openEditions } from './editions.ts';
import { chapterTexts, componentProblem } from './report-texts.ts';
import { textEntries } from './texts.ts';
import { problemAt, type Validator } from './validator.ts';

export interface Translation {
  readonly text: PageEntry;
  readonly original: PageEntry;
}

/** Translations among texts whose original is present, in order. */
export function translationsIn(texts: readonly PageEntry[]): Translation[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return texts.flatMap((text) => {
    const { source } = text.data;
    const original = source && byId.get(`${splitTextId(text.id)[0]}/${source.language}`);
    return original && original !== text ? [{ text, original }] : [];
  });
}

/** Whether the original changed since the translation. */
export const isStale = ({ text, original }: Translation): boolean =>
  original.hash !== text.data.source?.hash;

/**
 * Place in a translation for something missing: the section where the original has it, or the start of the file
 * if before all sections.
 */
export function placeOfMissing({ text, original }: Translation, { line }: Position): Position {
  const section = original.sections.findLast((one) => one.line <= line);
  const own = text.sections.find(({ id }) => id === section?.id);
  return own ? { line: own.line, column: own.column } : fileStart;
}

/** Message about what a translation lacks or adds, compared with its original. */
export function differingParts(
  family: string,
  missing: readonly string[],
  added: readonly string[],
  values: Phrase['values'],
): Phrase {
  const which = added.length === 0 ? 'missing' : missing.length === 0 ? 'added' : 'both';
  const lists = { missing: missing.join(', '), added: added.join(', ') };
  return phrase(`${family}.${which}` as AuthorKey, { ...lists, ...values });
}

/**
 * Multiset difference of two lists: `a b b` without `b c` is `a b`; of equal items the last ones remain.
 * @param keyOf equal for equal items
 */
export function without<T>(
  items: readonly T[],
  others: readonly T[],
  keyOf: (item: T) => string,
): T[] {
  const left = others.map(keyOf);
  return items.filter((item) => {
    const index = left.indexOf(keyOf(item));
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
}

/** Ids of sections that only the first text has; none if the other's are not fully known. */
function withoutThoseOf(text: PageEntry, other: PageEntry): string[] {
  if (!other.sectionsKnown) return [];
  const known = new Set(other.sections.map(({ id }) => id));
  return text.sections.map(({ id }) => id).filter((id) => !known.has(id));
}

/** Require translations to have the sections of their original, so that links keep working. */
export const checkPageLanguages: Validator = (portal) => {
  const texts = textsOf(portal);
  const asked = new Set<string>(portal.site[0]?.data.languages);
  const byId = new Map(texts.map((entry) => [entry.id, entry]));
  return texts.flatMap((entry) => {
    const { status, source } = entry.data;
    const [page, language] = splitTextId(entry.id);
    const collection = entry.file.startsWith('reports/') ? 'reports' : 'pages';
    const refuse = (path: readonly string[], message: Phrase, hint: Phrase) => [
      problemAt(portal, entry, path, 'translation', message, hint),
    ];
    if (status === 'original') {
      if (!source) return [];
      return refuse(
        ['source'],
        phrase('check.translation.ofOriginal'),
        phrase('check.mend.deleteOrDraft'),
      );
    }
    if (!source) {
      const hint = phrase('check.mend.fromWhich');
      return refuse(['source'], phrase('check.translation.noSource', { status }), hint);
    }
    const origin = `${page}/${source.language}`;
    // The original may be in a language the portal does not have.
    if (source.language !== language && !asked.has(source.language)) return [];
    const original = byId.get(origin);
    if (!original && mayExist(portal, collection, origin)) return [];
    if (!original || original === entry) {
      const message = phrase('check.translation.language', { page, found: source.language });
      return refuse(['source', 'language'], message, phrase('check.mend.nameLanguage'));
    }
    const missing = withoutThoseOf(original, entry);
    const added = withoutThoseOf(entry, original);
    if (missing.length + added.length === 0) return [];
    const message = differingParts(
      'check.translation.sections',
      missing.map(quote),
      added.map(quote),
      {
        file: original.file,
      },
    );
    return refuse([], message, phrase('check.mend.sameSections'));
  });
};

const nameOf = ({ source, lines }: ProseCitation) => (lines ? `${source} ${lines}` : source);

function judge(translation: Translation): Problem[] {
  const { text, original } = translation;
  const added = without(text.citations, original.citations, nameOf);
  const missing = without(original.citations, text.citations, nameOf);
  const [wrong] = added;
  const [lacking] = missing;
  const place = wrong ?? (lacking && placeOfMissing(translation, lacking));
  if (!place) return [];
  const message = differingParts(
    'check.translation.citations',
    missing.map(nameOf),
    added.map(nameOf),
    { file: original.file },
  );
  return [problemIn(text.file, place, 'translation', message, phrase('check.mend.citeSame'))];
}

/**
 * Require a translated page to cite the same lines as its original, equally often; for report chapters another
 * check covers values and figures too.
 */
export const checkPageCitations: Validator = ({ pages }) => translationsIn(pages).flatMap(judge);

/** Components that must agree in all languages of a chapter. */
const shared = [
  'Value',
  'Share',
  'Change',
  'Figure',
  'Step',
  'Table',
  'KeyFigures',
  'Analysis',
  'Listing',
  'Cite',
];

/** Language-independent keys of what components show. */
function keysOf({ components }: PageEntry): string[] {
  return components
    .filter(({ name }) => shared.includes(name))
    .map(({ name, attributes: { note: _note, case: _case, ...rest } }) =>
      [name, ...Object.values(rest)].join(' '),
    );
}

/** Require a translated chapter to have the values, figures, tables and citations of its original. */
export const checkReportLanguages: Validator = (portal) => {
  const chapters = chapterTexts(portal).map(({ text }) => text);
  return translationsIn(chapters).flatMap(({ text, original }): Problem[] => {
    const [own, others] = [keysOf(text), keysOf(original)];
    const missing = without(others, own, String);
    const added = without(own, others, String);
    if (missing.length + added.length === 0) return [];
    const message = differingParts('check.translation.parts', missing, added, {
      file: original.file,
    });
    const place = { line: 1, column: 1 };
    const hint = phrase('check.mend.showSame');
    return [componentProblem(text, place, 'translation', message, hint)];
  });
};

/** Texts whose original changed since their translation. */
export function listStale(portal: Portal): PageEntry[] {
  return staleIn(portal).map(({ text }) => text);
}

const staleIn = (portal: Portal) => translationsIn(textsOf(portal)).filter(isStale);

/** Warn of translations of an earlier version of their original. */
export const warnOfStaleTranslations: Validator = (portal) => {
  const open = new Set(openEditions(portal).map(({ entry }) => entry.id));
  return staleIn(portal).flatMap(({ text, original }) => {
    if (text.file.startsWith('reports/') && !open.has(editionOf(text))) return [];
    const { source } = text.data;
    const message = phrase('check.warn.stale', { now: original.hash, found: source?.hash ?? '' });
    const hint = phrase('check.mend.translateChanges');
    return [problemAt(portal, text, ['source', 'hash'], 'stale-translation', message, hint)];
  });
};

/** Maximum number of places named in a warning. */
const maxNamed = 3;

/** Paths of texts within a value that use a fallback language. */
function* gapsIn(value: unknown, locale: Locale, path: ValuePath): Generator<ValuePath> {
  if (typeof value !== 'object' || value === null) return;
  const own = (value as Readonly<Record<string, unknown>>)[locale];
  if (typeof own === 'string' && isMarked(own)) {
    yield path;
    return;
  }
  for (const [key, part] of Object.entries(value))
    yield* gapsIn(part, locale, [...path, Array.isArray(value) ? Number(key) : key]);
}

function warnOfTexts(portal: Portal, locale: Locale): Problem[] {
  const [site] = portal.site;
  const places = textEntries(portal).flatMap((entry) =>
    [...gapsIn(entry.data, locale, [])].map(
      (path) => `${entry.file} ${formatPath([...entry.path, ...path])}`,
    ),
  );
  if (!site || places.length === 0) return [];
  const message = phrase('check.warn.untranslatedTexts', {
    language: localeInfo[locale].name,
    n: places.length,
  });
  const named = places.slice(0, maxNamed).join(', ');
  const hint = phrase('check.mend.translateTexts', { code: locale, places: named });
  const path = ['languages', site.data.languages.indexOf(locale)];
  return [problemAt(portal, site, path, 'untranslated-text', message, hint)];
}

function warnOfMessages(portal: Portal, locale: Locale): Problem[] {
  const entry = portal.languages.find(({ id }) => id === locale);
  const keys = Object.keys(messages.en);
  const open = keys.filter((key) => !entry?.data.messages[key]);
  const [first] = open;
  if (!entry || first === undefined) return [];
  const message = phrase('check.warn.untranslatedMessages', { n: open.length, all: keys.length });
  const hint = phrase('check.mend.translateMessages', {
    key: first,
    text: quote(messages.en[first] ?? ''),
  });
  return [problemAt(portal, entry, ['messages'], 'untranslated', message, hint)];
}

/**
 * Warn of the gaps of an added language in two lines: interface messages, and texts of entries. Pages use
 * fallback texts and say so.
 */
export const warnOfUntranslated: Validator = (portal) =>
  (portal.site[0]?.data.languages ?? [])
    .filter((locale): boolean => !isOwnLocale(locale))
    .flatMap((locale) => [...warnOfMessages(portal, locale), ...warnOfTexts(portal, locale)]);
