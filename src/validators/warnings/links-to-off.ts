import { phrase } from '../../i18n/phrase.ts';
import { textsOf } from '../../loaders/portal.ts';
import { type Problem, problemIn } from '../../loaders/problem.ts';
import { offSectionOf } from '../../schemas/off-sections.ts';
import type { Validator } from '../validator.ts';

/** A link to a part that the portal does without: its words stay, and lead nowhere. */
export const warnOfLinksToOff: Validator = (portal) => {
  const off = portal.site[0]?.data.off ?? [];
  if (off.length === 0) return [];
  return textsOf(portal).flatMap((text) => {
    const links = text.links.map(({ url, line, column }) => ({ to: url, line, column }));
    const refs = text.refs.map(({ id, line, column }) => ({ to: `/${id}/`, line, column }));
    return [...links, ...refs].flatMap(({ to, line, column }): Problem[] => {
      const section = offSectionOf(off, to.replace(/[?#].*$/, ''));
      if (!section) return [];
      const message = phrase('check.warn.linkToOff', { section });
      return [
        problemIn(text.file, { line, column }, 'link-off', message, phrase('check.mend.linkToOff')),
      ];
    });
  });
};
