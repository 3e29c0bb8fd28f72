import { phrase } from '../../i18n/phrase.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import type { Problem } from '../../loaders/problem.ts';
import { type ImportMapping, stillOpen } from '../../schemas/import-mapping.ts';
import { problemAt, type Validator } from '../validator.ts';

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
