import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { type ChapterText, chapterTexts, componentProblem } from './report-texts.ts';
import type { Validator } from './validator.ts';

type Component = ChapterText['text']['components'][number];

function judge(portal: Portal, { edition, text }: ChapterText, component: Component): Problem[] {
  const refuse = (code: string, message: Phrase, hint: Phrase) => [
    componentProblem(text, component, code, message, hint),
  ];
  // A report covers its own edition even as a draft.
  const known = portal.editions
    .filter(({ id, data }) => id === edition.id || data.status === 'published')
    .map(({ id }) => id)
    .sort();
  const to = component.attributes.to ?? edition.id;
  const from = component.attributes.from ?? known.findLast((id) => id < to);
  if (from === undefined) {
    const message = phrase('check.changes.noEarlier', { to });
    return refuse('edition', message, phrase('check.mend.deleteComponent'));
  }
  const unknown = [from, to].find((id) => !known.includes(id));
  if (unknown !== undefined) {
    const message = phrase('check.changes.unknown', {
      known: known.join(', '),
      unknown: quote(unknown),
    });
    return refuse('edition', message, phrase('check.mend.correctEdition'));
  }
  if (from >= to) {
    const message = phrase('check.changes.order', { from: quote(from), to: quote(to) });
    return refuse('edition', message, phrase('check.mend.earlierFirst'));
  }
  return [];
}

/** Require editions compared in a report to exist, the earlier one first. */
export const checkReportChanges: Validator = (portal) =>
  chapterTexts(portal).flatMap((chapter) =>
    chapter.text.components
      .filter(({ name }) => name === 'Changes')
      .flatMap((component) => judge(portal, chapter, component)),
  );
