import { phrase } from '../i18n/phrase.ts';
import { hintForListedName } from '../loaders/nearest-name.ts';
import { mayExist, textsOf } from '../loaders/portal.ts';
import { type Problem, problemIn, quote } from '../loaders/problem.ts';
import { splitRef } from '../schemas/ref.ts';
import type { Validator } from './validator.ts';

/** Require figures and entries named in prose to exist. */
export const checkPageEntries: Validator = (portal) => {
  const known = new Map<string, ReadonlySet<string>>();
  return textsOf(portal).flatMap(({ file, figures, refs }) => {
    const named = [
      ...figures.map((figure) => ({ ...figure, kind: 'figures' as const })),
      ...refs.map(({ line, column, id }) => ({ line, column, ...splitRef(id) })),
    ];
    return named.flatMap(({ kind, id, line, column }): Problem[] => {
      let ids = known.get(kind);
      if (!ids) {
        ids = new Set(portal[kind].map((entry) => entry.id));
        known.set(kind, ids);
      }
      if (ids.has(id) || mayExist(portal, kind, id)) return [];
      const message = phrase('check.reference', { kind, id: quote(id) });
      const hint = hintForListedName(id, ids, phrase('check.mend.checkOrAddEntry'));
      return [problemIn(file, { line, column }, 'dangling-id', message, hint)];
    });
  });
};
