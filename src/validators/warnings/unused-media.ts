import { phrase } from '../../i18n/phrase.ts';
import { isWhole } from '../../loaders/portal.ts';
import { fileStart, problemIn } from '../../loaders/problem.ts';
import { illustrated } from '../../schemas/list-media.ts';
import { namedMedia } from '../media-files.ts';
import type { Validator } from '../validator.ts';

/** Warn of files no entry names: they are not published, so forgotten or misnamed. */
export const warnOfUnusedMedia: Validator = (portal) => {
  if (!illustrated.every((name) => isWhole(portal, name))) return [];
  const named = new Set([...namedMedia(portal)].map(([, found]) => found.named.file));
  return [...portal.media]
    .filter(([id, { refused }]) => !refused && !named.has(id))
    .map(([, { file }]) => {
      const message = phrase('check.media.unused');
      return problemIn(file, fileStart, 'media-unused', message, phrase('check.mend.mediaUnused'));
    });
};
