import { phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require levels of certificates to be levels of their checklists. */
export const checkCertificateLevels: Validator = (portal) => {
  const levels = new Map(
    portal.analyses.map(({ id, data }) => [
      id,
      data.method === 'checklist' ? data.levels.map((level) => level.id) : [],
    ]),
  );
  return portal.clusters.flatMap((entry) =>
    (entry.data.profile.certificates ?? []).flatMap(({ checklist, level }, index): Problem[] => {
      // A missing checklist is reported with the references.
      const known = levels.get(checklist ?? '');
      if (!known || level === undefined || known.includes(level)) return [];
      const message = phrase('check.certificateLevel', {
        checklist: checklist ?? '',
        known: known.join(', '),
        found: quote(level),
      });
      const hint = hintForName(level, known, phrase('check.mend.checkOrAddEntry'));
      const path = ['profile', 'certificates', index, 'level'];
      return [problemAt(portal, entry, path, 'no-level', message, hint)];
    }),
  );
};
