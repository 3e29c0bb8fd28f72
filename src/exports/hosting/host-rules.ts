import { writePagePolicy } from './page-policy.ts';

export type Header = readonly [name: string, value: string];

export interface HostRule {
  /** Description of the files, used in comments of the written files. */
  readonly name: string;
  /** Regular expression for paths that PCRE, RE2 and JavaScript read alike. */
  readonly pattern: string;
  readonly headers: readonly Header[];
}

export interface HostRules {
  /** Path below which the site is served, with a slash at each end. */
  readonly base: string;
  readonly always: readonly Header[];
  /** The first rule that matches a path applies. */
  readonly rules: readonly HostRule[];
  /** Used if no rule matches: pages. */
  readonly pages: readonly Header[];
}

/** Files other sites may read: data, documents, calendars, feeds. */
const openEndings =
  'atom|bib|csv|docx|geojson|ics|json|jsonld|pdf|pptx|ris|topojson|txt|webmanifest|xlsx|xml|zip';

/** Policy of an SVG opened by itself. */
const drawingPolicy =
  "default-src 'none';style-src 'unsafe-inline';img-src data:;font-src data:;sandbox";

const cache = (value: string): Header => ['Cache-Control', value];
const forEver = cache('public, max-age=31536000, immutable');
const pictureTime = cache('public, max-age=3600');
/** Revalidated each time; unchanged files are not sent again. */
const checked = cache('no-cache');

/** Readable by every site: the site knows no users, so there is nothing to protect. */
const open: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/** Browser features no page uses. */
const unusedPowers = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'usb'],
];

const literally = (path: string) => path.replaceAll(/[.+*?^$()[\]{}|\\]/g, '\\$&');

/**
 * Headers a server should send with a site's files: which scripts run, whether a page may be framed, what other
 * sites may read, how long browsers cache a file. Other sites may frame only embeds; the dossier opens pages in frames.
 * @param base path below which the site is served, with a slash at each end
 * @param hashes those of all inline scripts, in Base64
 */
export function listHostRules(base: string, hashes: readonly string[]): HostRules {
  const root = `^${literally(base)}`;
  const policy = (framing: string): Header => [
    'Content-Security-Policy',
    writePagePolicy({ hashes, isSearched: true }, [`frame-ancestors ${framing}`]),
  ];
  return {
    base,
    always: [
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['Permissions-Policy', unusedPowers.map((power) => `${power}=()`).join(', ')],
    ],
    rules: [
      {
        name: 'Embeds, which other sites show in frames',
        pattern: `${root}[^/]+/(?:clusters|figures|map)/[^/]+/(?:[^/]+/)?embed/(?:index\\.html)?$`,
        headers: [policy('*'), ['Cross-Origin-Resource-Policy', 'cross-origin'], checked],
      },
      {
        name: 'The editor, whose page has a policy of its own and signs in through a second window',
        pattern: `${root}admin/`,
        headers: [
          ['Content-Security-Policy', "frame-ancestors 'none'"],
          ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
          ['X-Frame-Options', 'DENY'],
          ['Cross-Origin-Resource-Policy', 'same-origin'],
          checked,
        ],
      },
      {
        name: 'Files that get another name when they change',
        pattern: `${root}(?:assets|pagefind/[^/]+/(?:fragment|index))/`,
        headers: [...open, forEver],
      },
      {
        name: 'Fonts',
        pattern: '\\.woff2$',
        headers: [...open, cache('public, max-age=604800')],
      },
      {
        name: 'Drawings, which are documents when they are opened by themselves',
        pattern: '\\.svg$',
        headers: [['Content-Security-Policy', drawingPolicy], ...open, pictureTime],
      },
      { name: 'Pictures', pattern: '\\.(?:avif|jpe?g|png|webp)$', headers: [...open, pictureTime] },
      {
        name: 'Data, calendars and feeds',
        pattern: `\\.(?:${openEndings})$`,
        headers: [...open, checked],
      },
    ],
    pages: [
      policy("'self'"),
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      ['X-Frame-Options', 'SAMEORIGIN'],
      ['Cross-Origin-Resource-Policy', 'same-origin'],
      checked,
    ],
  };
}

/** Headers a server should send with a file. */
export function headersOf({ always, rules, pages }: HostRules, path: string): readonly Header[] {
  const own = rules.find(({ pattern }) => new RegExp(pattern).test(path));
  return [...always, ...(own?.headers ?? pages)];
}
