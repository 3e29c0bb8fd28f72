import type { EditorWords, PreviewPaths } from '../../editing/editor-settings.ts';
import type { EditorCollection, PortalLayout } from '../../editing/portal/list-collections.ts';
import type { EditorPortal } from '../../editing/portal/make-settings.ts';
import { absolute, rootHref } from '../../i18n/href.ts';
import { type Locale, mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { CollectionName } from '../../loaders/collections.ts';
import type { Portal } from '../../portal/portal.ts';
import { type OffSection, offSectionOf } from '../../schemas/off-sections.ts';
import { proseKinds } from '../../schemas/page.ts';
import { type RefKind, refPaths } from '../../schemas/ref.ts';
import { otherPages, ownTextPages } from '../../schemas/text-page.ts';
import { collectionDescriptions } from '../links/describe-collections.ts';
import { iconHref } from './theme-picture.ts';

/** Page of a text, by prefix of its name. */
const textPages: Readonly<Record<string, string>> = {
  '': '/{id}/',
  ...ownTextPages,
  ...Object.fromEntries(
    Object.entries(proseKinds).map(([start, kind]) => [`${start}-`, refPaths[kind]]),
  ),
};

const isRefKind = (name: string): name is RefKind => Object.hasOwn(refPaths, name);
const isListed = (name: string): name is keyof typeof collectionDescriptions =>
  Object.hasOwn(collectionDescriptions, name);

/** Path of an entry's page in a collection, and of its list. */
function pagesOf(of: CollectionName): readonly [entry?: string, list?: string] {
  return [
    isRefKind(of) ? refPaths[of] : otherPages[of],
    isListed(of) ? collectionDescriptions[of].page : undefined,
  ];
}

/** Preview pages of a collection's entries; disabled parts of the portal have none. */
function viewPreview(one: EditorCollection | 'site', off: readonly OffSection[]): PreviewPaths {
  if (one === 'site') return { list: '/' };
  const { of, folder } = one;
  const isThere = (path: string | undefined) =>
    path !== undefined && offSectionOf(off, path) === undefined;
  const keep = (texts: Readonly<Record<string, string>>) => ({
    texts: Object.fromEntries(Object.entries(texts).filter(([, path]) => isThere(path))),
  });
  if (of === 'pages') return keep(textPages);
  if (of === 'reports') return keep({ '': `/${folder}/{id}/` });
  const [entry, list] = pagesOf(of);
  return { ...(isThere(entry) ? { entry } : {}), ...(isThere(list) ? { list } : {}) };
}

/** Whether all pages of a collection are disabled, if it has any. */
function isWithout(off: readonly OffSection[], of: CollectionName): boolean {
  const paths = pagesOf(of).filter((path) => path !== undefined);
  return paths.length > 0 && paths.every((path) => offSectionOf(off, path) !== undefined);
}

function viewWords(language: Locale, command: string): EditorWords {
  const t = useTranslate(language);
  return {
    title: t('editor.title'),
    lead: t('editor.lead'),
    open: t('editor.open'),
    again: t('editor.again', { folder: '{folder}' }),
    notPortal: t('editor.notPortal', { file: 'site.yaml' }),
    refused: t('editor.refused'),
    unsupported: t('editor.unsupported', { browsers: '{browsers}' }),
    after: t('editor.after', { command }),
    published: t('editor.published'),
    living: t('editor.living'),
    noPage: t('editor.noPage'),
    apart: t('editor.apart'),
  };
}

/**
 * Where the editor finds the files of a portal.
 * @param files their paths
 */
export function editorLayout(portal: Portal, files: readonly string[]): PortalLayout {
  const { site, editions, archives } = portal;
  return {
    files,
    languages: site.languages,
    fields: site.fields,
    editions: editions.map(({ id }) => id),
    frozen: new Set(archives.map(({ id }) => id)),
    isWithout: (name) => isWithout(site.off, name),
  };
}

/**
 * Configuration of the editor; undefined for a portal without it.
 * @param files paths of the files of the portal
 * @param isLiving whether it runs on the author's server
 * @param command command that checks the portal
 */
export function viewEditor(
  portal: Portal,
  files: readonly string[],
  isLiving: boolean,
  command: string,
): EditorPortal | undefined {
  const { site } = portal;
  if (!site.editing) return undefined;
  return {
    ...editorLayout(portal, files),
    isLiving,
    name: textIn(site.name, mainLanguage(site.languages)),
    editing: site.editing,
    base: rootHref('/'),
    address: absolute(rootHref('/')),
    icon: iconHref(portal),
    previewOf: (one) => viewPreview(one, site.off),
    wordsIn: (language) => viewWords(language, command),
  };
}
