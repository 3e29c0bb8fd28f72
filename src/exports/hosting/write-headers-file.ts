import type { Header, HostRules } from './host-rules.ts';

/** Folders of a site's pages, the same for each language. */
export interface SiteFolders {
  readonly languages: readonly string[];
  /** Folders below that of a language: `clusters`, `reports`. */
  readonly sections: readonly string[];
  /** For sections whose entries have an embed: what else is in an entry's folder. */
  readonly besideEmbeds: ReadonlyMap<string, readonly string[]>;
  /** Of these folders, those with an embed as well: figures of a year. */
  readonly partsWithEmbeds: ReadonlyMap<string, readonly string[]>;
  /** Folders of pages outside the languages: `c`. */
  readonly shared: readonly string[];
}

/**
 * Addresses of all pages except embeds. Netlify and Cloudflare send the headers of every matching pattern, and
 * the stricter of two policies applies: no page pattern may match an embed.
 */
function listPagePatterns({
  languages,
  sections,
  besideEmbeds,
  partsWithEmbeds,
  shared,
}: SiteFolders): string[] {
  const within = sections.flatMap((section) => {
    const beside = besideEmbeds.get(section);
    const parts = partsWithEmbeds.get(section) ?? [];
    return beside === undefined
      ? [`:lang/${section}/*`]
      : [
          `:lang/${section}/`,
          `:lang/${section}/:id/`,
          ...beside.map(
            (folder) => `:lang/${section}/:id/${folder}/${parts.includes(folder) ? '' : '*'}`,
          ),
        ];
  });
  return [
    ...['', '404.html'],
    ...shared.map((folder) => `${folder}/*`),
    // By name: `:lang/` would match the editor too, which has other rules.
    ...languages.map((language) => `${language}/`),
    ...within,
  ];
}

const write = (path: string, headers: readonly Header[]) => [
  path,
  ...headers.map(([name, value]) => `  ${name}: ${value}`),
];

const without = (headers: readonly Header[], names: readonly string[]) =>
  headers.filter(([name]) => !names.includes(name));

/**
 * Headers for Netlify and Cloudflare Pages: a `_headers` file in the site's folder, of at most 100 rules. Other
 * sites may read all files there, since patterns know no extensions; these hosts revalidate pages by default.
 */
export function writeHeadersFile(
  { base, always, rules, pages }: HostRules,
  folders: SiteFolders,
): string {
  const everywhere: readonly Header[] = [
    ...always,
    ['Access-Control-Allow-Origin', '*'],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ];
  const elsewhere = [...everywhere.map(([name]) => name), 'Cache-Control'];
  const headersFor = (path: string) =>
    rules.find(({ pattern }) => new RegExp(pattern).test(`${base}${path}`))?.headers ?? [];
  const kept = headersFor('assets/x.js').filter(([name]) => name === 'Cache-Control');
  const lines = [
    ...write(`${base}*`, everywhere),
    ...write(`${base}assets/*`, kept),
    ...write(`${base}admin/*`, without(headersFor('admin/'), elsewhere)),
    ...[...folders.besideEmbeds.keys()].flatMap((section) => {
      const headers = without(headersFor(`en/${section}/x/embed/`), elsewhere);
      const parts = folders.partsWithEmbeds.get(section) ?? [];
      return [
        ...write(`${base}:lang/${section}/:id/embed/`, headers),
        ...(parts.length > 0 ? write(`${base}:lang/${section}/:id/:part/embed/`, headers) : []),
      ];
    }),
    ...listPagePatterns(folders).flatMap((path) =>
      write(`${base}${path}`, without(pages, elsewhere)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
