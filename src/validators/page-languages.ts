import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { ProseCitation } from '../loaders/parse-mdx.ts';
import { mayExist, type PageEntry, splitTextId, textsOf } from '../loaders/portal.ts';
import { type Problem, problemIn, quote } from '../loaders/problem.ts';
import { chapterTexts, componentProblem } from './report-texts.ts';
import {
  differingParts,
  placeOfMissing,
  type Translation,
  translationsIn,
  without,
} from './translations.ts';
import { problemAt, type Validator } from './validator.ts';

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
