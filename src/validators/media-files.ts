import { phrase } from '../i18n/phrase.ts';
import { hintForListedName } from '../loaders/nearest-name.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { quote } from '../loaders/problem.ts';
import { illustrated, listMedia, type NamedMedia } from '../schemas/list-media.ts';
import type { WithMedia } from '../schemas/media.ts';
import { problemAt, type Validator } from './validator.ts';

/** All files of `media/` named by an entry. */
export function* namedMedia(portal: Portal): Generator<readonly [Entry<unknown>, NamedMedia]> {
  for (const name of illustrated) {
    const entries: readonly Entry<WithMedia>[] = portal[name];
    for (const entry of entries) {
      for (const found of listMedia(entry.data)) yield [entry, found];
    }
  }
}

/** Require pictures and documents named by entries to exist. */
export const checkMediaFiles: Validator = (portal) => {
  const known = new Set(portal.media.keys());
  return [...namedMedia(portal)].flatMap(([entry, { path, named }]) => {
    // An existing but invalid file is reported at the file.
    if (known.has(named.file)) return [];
    const message = phrase('check.media.missing', { folder: 'media/', file: quote(named.file) });
    const hint = hintForListedName(named.file, known, phrase('check.mend.mediaMissing'));
    return [problemAt(portal, entry, [...path, 'file'], 'media-missing', message, hint)];
  });
};
