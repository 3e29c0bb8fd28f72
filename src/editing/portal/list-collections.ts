import type { Locale } from '../../i18n/locales.ts';
import {
  type CollectionForm,
  type CollectionName,
  collections,
} from '../../loaders/collections.ts';
import type { OwnField } from '../../schemas/own-field.ts';
import { spellName } from '../fields/spell-name.ts';

/** What the editor needs to find a portal's files. */
export interface PortalLayout {
  readonly languages: readonly Locale[];
  /** Fields that the portal defines for its clusters. */
  readonly fields: readonly OwnField[];
  /** Paths of its files. */
  readonly files: readonly string[];
  /** Ids of all and of frozen editions; files of frozen ones may not change. */
  readonly editions: readonly string[];
  readonly frozen: ReadonlySet<string>;
  /** Whether the site omits the pages of a collection. */
  isWithout(name: CollectionName): boolean;
}

/** Files of the portal shown together in the editor. */
export interface EditorCollection {
  /** Name in the editor. */
  readonly name: string;
  readonly label: string;
  /** The portal's collection they belong to. */
  readonly of: CollectionName;
  readonly form: CollectionForm;
  readonly folder: string;
  /** Path below the folder, if nested: `{{country}}/{{slug}}`. */
  readonly path?: string;
  readonly language?: Locale;
  readonly mayAdd: boolean;
}

/** Order of collections, with a divider between groups. */
const groups: readonly (readonly CollectionName[])[] = [
  ['clusters', 'returns', 'organisations'],
  ['pages', 'reports', 'news', 'events', 'bulletins', 'practices', 'concepts', 'glossary'],
  ['programmes', 'strategies', 'works', 'paths', 'timeline', 'figures'],
  ['regions', 'region-groups', 'sectors', 'sector-groups', 'stages', 'typologies', 'countries'],
  ['survey', 'indicators', 'editions', 'report-tables', 'analyses', 'analysis-tables', 'errata'],
  [
    'sources',
    'doubts',
    'synonyms',
    'figure-topics',
    'practice-themes',
    'systems',
    'languages',
    'imports',
  ],
];

/** Depths of a collection's files below its folder. */
function depthsOf(name: CollectionName, files: readonly string[]): number[] {
  const own = files.filter((file) => file.startsWith(`${name}/`));
  const depths = new Set(own.map((file) => file.split('/').length - 2));
  return depths.size === 0 ? [0] : [...depths].sort();
}

/** A collection for each depth; folders are only the author's way of sorting. */
function inFolders(name: CollectionName, { files }: PortalLayout): EditorCollection[] {
  const depths = depthsOf(name, files);
  const label = spellName(name);
  const { form } = collections[name];
  return depths.map((depth, index) => {
    const isFirst = index === 0;
    // In a country folder, a new entry is filed by its country, otherwise by the folder's name.
    const folders = Array.from({ length: depth }, (_, n) =>
      n === 0 && name === 'clusters' ? '{{country}}' : `{{folder${n + 1}}}`,
    );
    return {
      of: name,
      form,
      folder: name,
      mayAdd: isFirst && name !== 'languages' && (depth === 0 || name === 'clusters'),
      name: isFirst ? name : `${name}-${depth}`,
      label: isFirst ? label : `${label} (${'…/'.repeat(depth)})`,
      ...(depth > 0 ? { path: [...folders, '{{slug}}'].join('/') } : {}),
    };
  });
}

/** A collection of texts for each language: a file is in the folder of its text. */
function inLanguages(
  of: 'pages' | 'reports',
  folder: string,
  label: string,
  { languages }: PortalLayout,
): EditorCollection[] {
  const { form } = collections[of];
  return languages.map((language) => ({
    of,
    form,
    folder,
    language,
    mayAdd: true,
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
      of: name,
      form,
      folder: `${name}/${edition}`,
      mayAdd: true,
      name: `${name}-${edition}`,
      label: `${label} ${edition}`,
    }));
  }
  // Made by a command only, or part of frozen editions only.
  if ((name === 'languages' || name === 'errata') && !hasFiles) return [];
  if (layout.isWithout(name) && !hasFiles) return [];
  return inFolders(name, layout);
}

/** All files of a portal as collections of the editor, in groups. */
export function listCollections(layout: PortalLayout): readonly (readonly EditorCollection[])[] {
  return groups
    .map((names) => names.flatMap((name) => listOne(name, layout)))
    .filter((group) => group.length > 0);
}

/** Addresses of files' forms below `/admin/`; undefined for files that the editor does not show. */
export function formsOf(layout: PortalLayout): (file: string) => string | undefined {
  const all = listCollections(layout).flat();
  return (file) => {
    for (const { name, folder, path = '', language } of all) {
      if (!file.startsWith(`${folder}/`)) continue;
      const entry = file.slice(folder.length + 1).replace(/\.(yaml|mdx)$/, '');
      const isAsDeep = entry.split('/').length === path.split('/').length;
      if (isAsDeep && (!language || entry.endsWith(`/${language}`))) {
        return `#/collections/${name}/entries/${entry}`;
      }
    }
    return undefined;
  };
}
