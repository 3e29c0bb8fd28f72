import { phrase } from '../../i18n/phrase.ts';
import { textsOf } from '../../loaders/portal.ts';
import { type Problem, problemIn } from '../../loaders/problem.ts';
import { offSectionOf } from '../../schemas/off-sections.ts';
import type { Validator } from '../validator.ts';

/** Warn of an entry named in prose from a part switched off: the words remain without a link. */
export const warnOfLinksToOff: Validator = (portal) => {
  const off = portal.site[0]?.data.off ?? [];
  if (off.length === 0) return [];
  return textsOf(portal).flatMap((text) => {
    return text.refs.flatMap(({ id, line, column }): Problem[] => {
      const section = offSectionOf(off, `/${id}/`);
      if (!section) return [];
      const message = phrase('check.warn.linkToOff', { section });
      return [
        problemIn(text.file, { line, column }, 'link-off', message, phrase('check.mend.linkToOff')),
      ];
    });
  });
};
