import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** Where a word that all lists use is written down, by what it names: a collection and a key in it. */
const homes = {
  region: { collection: 'regions', key: 'otherNames:' },
  stage: { collection: 'stages', key: 'printed:' },
} as const;
type Home = keyof typeof homes;

/** What a word that is not known would name. */
const keyOf = ({ asks, code }: CellRemark): string | undefined =>
  asks?.key ?? /^table\.unknown\.(\w+)$/.exec(code)?.[1];

/** The file of a collection of a portal; its folder where it has several. */
function fileOf(portal: Pick<Portal, 'regions' | 'stages'>, key: Home): string {
  const name = homes[key].collection;
  const [file, ...others] = new Set(portal[name].map((entry) => entry.file));
  return file !== undefined && others.length === 0 ? file : `${name}/`;
}

/**
 * Where words can be written down that a list uses and the portal does not know: a line for each kind of them.
 * @param language of the names of the list, where that is known
 */
export function helpWithWords(
  remarks: readonly CellRemark[],
  portal: Pick<Portal, 'regions' | 'stages' | 'site'>,
  { locale, language }: { readonly locale: Locale; readonly language?: string | undefined },
): string[] {
  const t = authorTranslate(locale);
  const keys = new Set(remarks.flatMap((remark) => keyOf(remark) ?? []));
  const known = (Object.keys(homes) as Home[]).filter((key) => keys.has(key));
  const own = portal.site[0]?.data.languages ?? [];
  const isForeign = language !== undefined && !own.some((one) => one === language);
  return [
    ...known.map((key) =>
      t(`import.help.${key}`, { file: fileOf(portal, key), key: homes[key].key }),
    ),
    ...(isForeign && known.length > 0
      ? [t('import.help.language', { command: `npm run languages -- new ${language}` })]
      : []),
  ];
}
