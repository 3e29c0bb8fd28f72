import { phrase } from '../../i18n/phrase.ts';
import { problemAt, type Validator } from '../validator.ts';
import { openEditions } from './open-editions.ts';

/** Version that `npm run edition -- new` gives a report that has not been read yet. */
const firstVersion = '0.1';

/** Warn of published reports with the version of a first draft, since versions are cited. */
export const warnOfFirstVersions: Validator = (portal) =>
  openEditions(portal).flatMap(({ entry }) => {
    const { status, report } = entry.data;
    if (status === 'draft' || report?.version !== firstVersion) return [];
    const message = phrase('check.warn.draftVersion', { found: firstVersion });
    const hint = phrase('check.mend.firstVersion');
    return [problemAt(portal, entry, ['report', 'version'], 'first-version', message, hint)];
  });
