import { phrase } from '../../i18n/phrase.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import { isWhole } from '../../loaders/portal.ts';
import { fileStart, type Problem, problemIn } from '../../loaders/problem.ts';
import { type ImportMapping, stillOpen } from '../../schemas/import-mapping.ts';
import { illustrated } from '../../schemas/list-media.ts';
import { namedMedia } from '../media-files.ts';
import { problemAt, type Validator } from '../validator.ts';

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

/** Warn of stages without a meaning: readers see only a name, and compilers of returns lack a definition. */
export const warnOfUnwrittenStages: Validator = (portal) => {
  const open = portal.stages.filter(({ data }) => data.meaning === undefined);
  const [first] = open;
  if (!first) return [];
  const message = phrase('check.warn.stageMeaning', { list: open.map(({ id }) => id).join(', ') });
  const hint = phrase('check.mend.stageMeaning', { field: 'meaning' });
  return [problemAt(portal, first, [], 'unwritten', message, hint)] satisfies Problem[];
};

/** Paths of columns and words whose meaning is still undecided. */
function openPaths({ columns, words, missing }: ImportMapping): ValuePath[] {
  const openIn = (meanings: Readonly<Record<string, string>>, path: ValuePath): ValuePath[] =>
    Object.entries(meanings).flatMap(([name, meaning]) =>
      meaning === stillOpen ? [[...path, name]] : [],
    );
  return [
    ...openIn(columns, ['columns']),
    ...Object.entries(words).flatMap(([key, own]) => openIn(own, ['words', key])),
    ...openIn(missing, ['missing']),
  ];
}

/** Warn of mappings with undecided meanings: their files are read only in part until these are decided. */
export const warnOfOpenMappings: Validator = (portal) =>
  portal.imports.flatMap((entry): Problem[] => {
    const [first, ...others] = openPaths(entry.data);
    if (!first) return [];
    const message = phrase('check.warn.openMapping', { n: others.length + 1 });
    const hint = phrase('check.mend.openMapping');
    return [problemAt(portal, entry, first, 'open', message, hint)];
  });
