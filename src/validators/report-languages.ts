import { differingParts } from './differing-parts.ts';
import { phrase } from '../i18n/phrase.ts';
import type { PageEntry } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { chapterTexts, componentProblem } from './report-texts.ts';
import { translationsIn } from './translations.ts';
import type { Validator } from './validator.ts';
import { without } from './without.ts';

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
