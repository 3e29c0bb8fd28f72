import type { EditorWords, PreviewPaths } from '../../editing/editor-settings.ts';
import type { EditorCollection } from '../../editing/portal/list-collections.ts';
import type { EditorPortal } from '../../editing/portal/make-settings.ts';
import { absolute, rootHref } from '../../i18n/href.ts';
import { type Locale, mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { proseKinds } from '../../schemas/page.ts';
import { type RefKind, refPaths } from '../../schemas/ref.ts';
import { collectionDescriptions } from '../links/describe-collections.ts';
import { iconHref } from './theme-picture.ts';

/** Pages of entries that no other entry names. */
const otherPages: Readonly<Record<string, string>> = {
  bulletins: '/bulletin/{id}/',
  editions: '/reports/{id}/',
  returns: '/clusters/{id}/',
  stages: '/concepts/',
  'sector-groups': '/sectors/',
  'region-groups': '/regions/',
  timeline: '/timeline/',
  doubts: '/status/',
  sources: '/bibliography/',
  indicators: '/data/',
};

/** By the beginning of the name of a text: the page on which it stands. */
const textPages: Readonly<Record<string, string>> = {
  '': '/{id}/',
  about: '/about/',
  coverage: '/about/coverage/',
  survey: '/survey/',
  ...Object.fromEntries(
    Object.entries(proseKinds).map(([start, kind]) => [`${start}-`, refPaths[kind]]),
  ),
};

const isRefKind = (name: string): name is RefKind => Object.hasOwn(refPaths, name);
const isListed = (name: string): name is keyof typeof collectionDescriptions =>
  Object.hasOwn(collectionDescriptions, name);

/** Where one sees what is edited in a collection. */
function viewPreview(one: EditorCollection | 'site'): PreviewPaths {
  if (one === 'site') return { list: '/' };
  const { of, folder } = one;
  if (of === 'pages') return { texts: textPages };
  if (of === 'reports') return { texts: { '': `/${folder}/{id}/` } };
  const entry = isRefKind(of) ? refPaths[of] : otherPages[of];
  const list = isListed(of) ? collectionDescriptions[of].page : undefined;
  return { ...(entry ? { entry } : {}), ...(list ? { list } : {}) };
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
 * What the editor is made for; undefined for a portal that does without.
 * @param files paths of the files of the portal
 * @param isLiving is it the server of whoever writes?
 * @param command by which the portal is checked
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
    ...{
      files,
      isLiving,
      name: textIn(site.name, mainLanguage(site.languages)),
      editing: site.editing,
      languages: site.languages,
    },
    editions: portal.editions.map(({ id }) => id),
    frozen: new Set(portal.archives.map(({ id }) => id)),
    base: rootHref('/'),
    address: absolute(rootHref('/')),
    icon: iconHref(portal),
    previewOf: viewPreview,
    wordsIn: (language) => viewWords(language, command),
  };
}
