import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** Places to record a word common to all lists: a collection and a key in its entries. */
const homes = {
  region: { collection: 'regions', key: 'otherNames:' },
  stage: { collection: 'stages', key: 'printed:' },
} as const;
type Home = keyof typeof homes;

/** Kind of thing that an unknown word would name. */
const keyOf = ({ asks, code }: CellRemark): string | undefined =>
  asks?.key ?? /^table\.unknown\.(\w+)$/.exec(code)?.[1];

/** File of a collection of a portal, or its folder if there are several. */
function fileOf(portal: Pick<Portal, 'regions' | 'stages'>, key: Home): string {
  const name = homes[key].collection;
  const [file, ...others] = new Set(portal[name].map((entry) => entry.file));
  return file !== undefined && others.length === 0 ? file : `${name}/`;
}

/**
 * Explain where to record words of a list unknown to the portal: one line per kind.
 * @param language of the names in the list, if known
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
