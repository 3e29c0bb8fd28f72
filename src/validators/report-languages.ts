import { differingParts } from './differing-parts.ts';
import { phrase } from '../i18n/phrase.ts';
import { splitTextId } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { type ChapterText, chapterTexts, componentProblem } from './report-texts.ts';
import type { Validator } from './validator.ts';

/** Components that make a chapter the same in all languages, but for its words. */
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

/** What a component shows, as a name that is equal in all languages. */
function keysOf({ text }: ChapterText): string[] {
  return text.components
    .filter(({ name }) => shared.includes(name))
    .map(({ name, attributes: { note: _note, case: _case, ...rest } }) =>
      [name, ...Object.values(rest)].join(' '),
    );
}

/** Those of one list that another has not, counting how often they stand in each. */
function without(keys: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return keys.filter((key) => {
    const index = left.indexOf(key);
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
}

/** A translated chapter has the values, figures, tables and citations of the text it was made from. */
export const checkReportLanguages: Validator = (portal) => {
  const chapters = chapterTexts(portal);
  const byId = new Map(chapters.map((chapter) => [chapter.text.id, chapter]));
  return chapters.flatMap((chapter): Problem[] => {
    const { source } = chapter.text.data;
    const original = source && byId.get(`${splitTextId(chapter.text.id)[0]}/${source.language}`);
    if (!original || original === chapter) return [];
    const [own, others] = [keysOf(chapter), keysOf(original)];
    const missing = without(others, own);
    const added = without(own, others);
    if (missing.length + added.length === 0) return [];
    const message = differingParts('check.translation.parts', missing, added, {
      file: original.text.file,
    });
    const place = { line: 1, column: 1 };
    const hint = phrase('check.mend.showSame');
    return [componentProblem(chapter.text, place, 'translation', message, hint)];
  });
};
