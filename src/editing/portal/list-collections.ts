import type { Locale } from '../../i18n/locales.ts';
import {
  type CollectionForm,
  type CollectionName,
  collections,
} from '../../loaders/collections.ts';
import type { OwnField } from '../../schemas/own-field.ts';
import { spellName } from '../fields/spell-name.ts';

/** What the editor must know of a portal to find its files. */
export interface PortalLayout {
  readonly languages: readonly Locale[];
  /** Fields that the portal defines for its clusters. */
  readonly fields: readonly OwnField[];
  /** Paths of its files. */
  readonly files: readonly string[];
  /** Ids of its editions, and of those that are frozen: their own files may not change any more. */
  readonly editions: readonly string[];
  readonly frozen: ReadonlySet<string>;
  /** Does the site do without the pages of a collection? */
  isWithout(name: CollectionName): boolean;
}

/** Files of the portal that the editor shows together. */
export interface EditorCollection {
  /** Its name in the editor. */
  readonly name: string;
  readonly label: string;
  /** The collection of the portal to which they belong. */
  readonly of: CollectionName;
  readonly form: CollectionForm;
  readonly folder: string;
  /** How they lie below the folder, where it is not right in it: `{{country}}/{{slug}}`. */
  readonly path?: string;
  readonly language?: Locale;
  /** May entries be added? */
  readonly mayAdd: boolean;
}

/** In which order they stand, and where a line parts them. */
const groups: readonly (readonly CollectionName[])[] = [
  ['clusters', 'returns', 'organisations'],
  ['pages', 'reports', 'news', 'events', 'bulletins', 'practices', 'concepts', 'glossary'],
  ['programmes', 'strategies', 'works', 'paths', 'timeline', 'figures'],
  ['regions', 'region-groups', 'sectors', 'sector-groups', 'stages', 'typologies', 'countries'],
  ['survey', 'indicators', 'editions', 'report-tables', 'analyses', 'analysis-tables', 'errata'],
  ['sources', 'doubts', 'synonyms', 'figure-topics', 'practice-themes', 'languages', 'imports'],
];

/** How deep below their folder the files of a collection lie, without their own names. */
function depthsOf(name: CollectionName, files: readonly string[]): number[] {
  const own = files.filter((file) => file.startsWith(`${name}/`));
  const depths = new Set(own.map((file) => file.split('/').length - 2));
  return depths.size === 0 ? [0] : [...depths].sort();
}

/** Files below folders that are only for the order of whoever writes. */
function inFolders(name: CollectionName, { files }: PortalLayout): EditorCollection[] {
  const depths = depthsOf(name, files);
  const label = spellName(name);
  const { form } = collections[name];
  return depths.map((depth, index) => {
    const isFirst = index === 0;
    // Below a folder of a country a new entry is put by its country, else by the name of the folder.
    const folders = Array.from({ length: depth }, (_, n) =>
      n === 0 && name === 'clusters' ? '{{country}}' : `{{folder${n + 1}}}`,
    );
    return {
      ...{
        of: name,
        form,
        folder: name,
        mayAdd: isFirst && name !== 'languages' && (depth === 0 || name === 'clusters'),
      },
      name: isFirst ? name : `${name}-${depth}`,
      label: isFirst ? label : `${label} (${'…/'.repeat(depth)})`,
      ...(depth > 0 ? { path: [...folders, '{{slug}}'].join('/') } : {}),
    };
  });
}

/** Texts, a collection for each language: a file lies below the name of its text. */
function inLanguages(
  of: 'pages' | 'reports',
  folder: string,
  label: string,
  { languages }: PortalLayout,
): EditorCollection[] {
  const { form } = collections[of];
  return languages.map((language) => ({
    ...{ of, form, folder, language, mayAdd: true },
    name: `${folder.replaceAll('/', '-')}-${language}`,
    label,
    path: `{{slug}}/${language}`,
  }));
}

function listOne(name: CollectionName, layout: PortalLayout): EditorCollection[] {
  const open = layout.editions.filter((edition) => !layout.frozen.has(edition));
  const hasFiles = layout.files.some((file) => file.startsWith(`${name}/`));
  const { form } = collections[name];
  const label = spellName(name);
  if (name === 'pages') return inLanguages(name, name, label, layout);
  if (name === 'reports') {
    return open.flatMap((edition) =>
      inLanguages(name, `${name}/${edition}`, `Report ${edition}`, layout),
    );
  }
  if (form === 'path') {
    return open.map((edition) => ({
      ...{ of: name, form, folder: `${name}/${edition}`, mayAdd: true },
      ...{ name: `${name}-${edition}`, label: `${label} ${edition}` },
    }));
  }
  // What only a command makes, or only a frozen edition has.
  if ((name === 'languages' || name === 'errata') && !hasFiles) return [];
  if (layout.isWithout(name) && !hasFiles) return [];
  return inFolders(name, layout);
}

/** All files of a portal as the editor shows them, in groups. */
export function listCollections(layout: PortalLayout): readonly (readonly EditorCollection[])[] {
  return groups
    .map((names) => names.flatMap((name) => listOne(name, layout)))
    .filter((group) => group.length > 0);
}
