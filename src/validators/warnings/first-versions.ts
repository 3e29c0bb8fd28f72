import { phrase } from '../../i18n/phrase.ts';
import { problemAt, type Validator } from '../validator.ts';
import { openEditions } from './open-editions.ts';

/** The version that `npm run edition -- new` gives a report: nobody has read it yet. */
const firstVersion = '0.1';

/** A published report is cited with its version: the one of a first draft says that it is none. */
export const warnOfFirstVersions: Validator = (portal) =>
  openEditions(portal).flatMap(({ entry }) => {
    const { status, report } = entry.data;
    if (status === 'draft' || report?.version !== firstVersion) return [];
    const message = phrase('check.warn.draftVersion', { found: firstVersion });
    const hint = phrase('check.mend.firstVersion');
    return [problemAt(portal, entry, ['report', 'version'], 'first-version', message, hint)];
  });
