import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { ListName } from '../frame/crumbs.ts';
import { menuName } from '../frame/list-meta.ts';

/** Lists that show the entries of folders with another name. */
const listsOf: Readonly<Record<string, ListName>> = { bulletins: 'bulletin' };

/** Folders without a list of their own. */
const unlisted = [
  'editions',
  'errata',
  'figure-topics',
  'pages',
  'practice-themes',
  'region-groups',
  'sector-groups',
  'systems',
  'typologies',
] as const;
type Unlisted = (typeof unlisted)[number];
const isUnlisted = (folder: string): folder is Unlisted => unlisted.some((one) => one === folder);

/** Name of a folder of reviewed texts in the words of readers. */
export function nameFolder(folder: string, locale: Locale): string {
  const t = useTranslate(locale);
  if (isUnlisted(folder)) return t(`desk.folder.${folder}`);
  if (folder === 'indicators') return t('results.indicators');
  if (folder === 'doubts') return t('status.contradictions');
  if (folder === 'stages') return t('concepts.group.stages');
  return menuName(listsOf[folder] ?? (folder as ListName), locale);
}
