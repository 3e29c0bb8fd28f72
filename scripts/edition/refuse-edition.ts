import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { hintForListedName, hintForName } from '../../src/loaders/nearest-name.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** Reason: it is unknown, or its file is broken. */
export function refuseEdition(portal: Portal, edition: string): Phrase | undefined {
  if (portal.editions.some(({ id }) => id === edition)) return undefined;
  if (portal.refused.has(`editions/${edition}`)) return refuseBroken(`editions/${edition}.yaml`);
  const ids = portal.editions.map(({ id }) => id);
  const hint = hintForListedName(edition, ids, phrase('check.mend.checkSpelling'));
  return phrase('command.edition.unknown', { found: edition, mend: hint });
}

/** The check lists the file's problems. */
export function refuseBroken(file: string): Phrase {
  return phrase('command.edition.broken', { file, command: 'npm run check' });
}

/** Message that a source is unknown. */
export function refuseSource(found: string, known: readonly string[]): Phrase {
  const hint = hintForName(found, known, phrase('command.source.addIt', { folder: 'sources/' }));
  return phrase('command.source.unknown', { option: '--source', found, mend: hint });
}
