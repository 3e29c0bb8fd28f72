import { phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import { mayExist, type Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { resultsOf } from './figure-tables.ts';
import { type ChapterText, chapterTexts, componentProblem } from './report-texts.ts';
import type { Validator } from './validator.ts';

type Component = ChapterText['text']['components'][number];

function judge(portal: Portal, { text }: ChapterText, component: Component): Problem[] {
  const { of = '', table } = component.attributes;
  const known = portal.analyses.map(({ id }) => id);
  if (!known.includes(of)) {
    // An existing but unreadable one is reported at its place.
    if (mayExist(portal, 'analyses', of)) return [];
    const message = phrase('check.reference', { kind: 'analyses', id: quote(of) });
    const hint = hintForName(of, known, phrase('check.mend.checkOrAddEntry'));
    return [componentProblem(text, component, 'dangling-id', message, hint)];
  }
  const names = resultsOf(portal, of).map(({ name }) => name);
  // Without numbers there are no tables yet, and the report says so.
  if (table === undefined || names.length === 0 || names.includes(table)) return [];
  const told = { analysis: of, names: names.join(', '), found: table };
  const message = phrase('check.figure.resultTable', told);
  const hint = hintForName(table, names, phrase('check.mend.useOneOfWords'));
  return [componentProblem(text, component, 'value', message, hint)];
}

/** Require analyses shown in reports to exist, with the named table. */
export const checkReportAnalyses: Validator = (portal) =>
  chapterTexts(portal).flatMap((chapter) =>
    chapter.text.components
      .filter(({ name }) => name === 'Analysis')
      .flatMap((component) => judge(portal, chapter, component)),
  );
