import { phrase } from '../i18n/phrase.ts';
import { splitTextId, textsOf } from '../loaders/portal.ts';
import { type Problem, problemIn, quote } from '../loaders/problem.ts';
import { anchorsBeside } from './page-anchors.ts';
import type { Validator } from './validator.ts';

/** Id patterns generated for notes, terms, figures, tables, chapters and paragraphs. */
const made = /^(note|term|figure|title|drawing|table|chapter)-|-p\d+$/;
/** Ids on every page of a report. */
const reportAnchors = new Set(['main', 'quick', 'contents', 'cite']);

/** Require section ids not used by another part of the page. */
export const checkPageSections: Validator = (portal) =>
  textsOf(portal).flatMap(({ id, file, sections }) => {
    const [name] = splitTextId(id);
    const taken = file.startsWith('reports/') ? reportAnchors : anchorsBeside(portal, name);
    return sections.flatMap(({ id: section, line, column }): Problem[] => {
      if (!taken.has(section) && !made.test(section)) return [];
      const message = phrase('check.page.reservedSection', { id: quote(section) });
      const hint = phrase('check.mend.otherSectionId');
      return [problemIn(file, { line, column }, 'reserved-id', message, hint)];
    });
  });
