import { locales } from '../i18n/locales.ts';

const inLanguage = new RegExp(`_(?:${locales.join('|')}|\\$\\{locale\\})$`);

/** Message name shared by columns that differ in language only. */
const shared = (name: string) => name.replace(inLanguage, '_xx');

/**
 * Find the messages that explain columns of downloads: `column.{name}` and, for the data package,
 * `package.column.{words}` and `package.about.{table}`. The code names columns in lists and calls, but looks up
 * the messages in one place.
 */
export function findColumnKeys(code: string): string[] {
  const lists = [...code.matchAll(/: ExportTable \{[\s\S]*?\bcolumns: \[([\s\S]*?)\n {4}\]/g)];
  const listed = lists.flatMap(([, list = '']) =>
    [...list.matchAll(/(?:^\s*|=> )['`]([\w${}]+)['`]/gm)].map(([, name = '']) => shared(name)),
  );
  const calls = [...code.matchAll(/\b(known|own)Column(s?)\(\s*'(\w+)'(?:,\s*'(\w+)')?/g)].map(
    ([, whose, s, name, words]) => {
      const own = s ? `${name}_xx` : name;
      return whose === 'known' ? `column.${own}` : `package.column.${words ?? own}`;
    },
  );
  const values = [...code.matchAll(/\b(value|count)Columns\('(\w+)'\)/g)].flatMap(
    ([, what, name]) => [
      `column.${name}`,
      'column.xx_as_of',
      'column.xx_source',
      ...(what === 'count' ? ['column.xx_what_xx'] : []),
    ],
  );
  const tables = [...code.matchAll(/\bbuildTable\(\s*'([\w-]+)'|\bdescribe\(portal, '([\w-]+)'/g)];
  return [
    ...listed.map((name) => `column.${name}`),
    ...calls,
    ...values,
    ...tables.map(([, built, described]) => `package.about.${built ?? described}`),
  ];
}

/** Whether a pattern is one of the column messages, assembled in that one place. */
export const isColumnPattern = (pattern: RegExp): boolean =>
  ['column.x', 'package.column.x', 'package.about.x'].some((key) => pattern.test(key));
