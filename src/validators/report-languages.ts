import { differingParts } from './differing-parts.ts';
import { phrase } from '../i18n/phrase.ts';
import type { PageEntry } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { chapterTexts, componentProblem } from './report-texts.ts';
import { translationsIn } from './translations.ts';
import type { Validator } from './validator.ts';
import { without } from './without.ts';

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
function keysOf({ components }: PageEntry): string[] {
  return components
    .filter(({ name }) => shared.includes(name))
    .map(({ name, attributes: { note: _note, case: _case, ...rest } }) =>
      [name, ...Object.values(rest)].join(' '),
    );
}

/** A translated chapter has the values, figures, tables and citations of the text it was made from. */
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
