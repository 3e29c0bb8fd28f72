import { type Problem, problemIn, quote } from '../loaders/problem.ts';
import { anchorsBeside } from './page-anchors.ts';
import type { Validator } from './validator.ts';

/** Notes, terms and figures of a text have ids of this form. */
const made = /^(note|term|figure|title|drawing)-/;

/** The id of a section is an anchor: no other part of its page has it. */
export const checkPageSections: Validator = (portal) =>
  portal.pages.flatMap(({ id: name, file, sections }) => {
    const taken = anchorsBeside(portal, name.split('/')[0] ?? '');
    return sections.flatMap(({ id, line, column }): Problem[] => {
      if (!taken.has(id) && !made.test(id)) return [];
      const message = `expected an id that the page does not use itself, found ${quote(id)}`;
      const hint = 'choose another id for the section, in every language';
      return [problemIn(file, { line, column }, 'reserved-id', message, hint)];
    });
  });
