import { writePagePolicy } from './page-policy.ts';

/** A header as it is sent: name and value. */
export type Header = readonly [name: string, value: string];

/** What is sent with one kind of file. */
export interface HostRule {
  /** What the files are, as comments in the written files say it. */
  readonly name: string;
  /** Which addresses these are: a regular expression that PCRE, RE2 and JavaScript read alike. */
  readonly pattern: string;
  readonly headers: readonly Header[];
}

/** All that is said of a site to the server that sends it. */
export interface HostRules {
  /** Path below which the site stands, with a slash at each end. */
  readonly base: string;
  /** Sent with every file. */
  readonly always: readonly Header[];
  /** The first rule that fits an address holds for it. */
  readonly rules: readonly HostRule[];
  /** Holds where none of the rules does: pages. */
  readonly pages: readonly Header[];
}

/** Files that other sites may read: data, documents, calendars, feeds. */
const openEndings =
  'atom|bib|csv|geojson|ics|json|jsonld|pdf|ris|topojson|txt|webmanifest|xlsx|xml|zip';

/** What a document that is nothing but a drawing may do, when it is opened by itself. */
const drawingPolicy =
  "default-src 'none';style-src 'unsafe-inline';img-src data:;font-src data:;sandbox";

const cache = (value: string): Header => ['Cache-Control', value];
const forEver = cache('public, max-age=31536000, immutable');
const pictureTime = cache('public, max-age=3600');
/** Asked for anew each time; what has not changed is not sent again. */
const checked = cache('no-cache');

/** Readable by every site: a site knows no reader, so there is nothing to protect from one. */
const open: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

const unframed: readonly Header[] = [
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Powers of a browser of which no page makes use. */
const unusedPowers = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'usb'],
];

/** A path as a regular expression. */
const literally = (path: string) => path.replaceAll(/[.+*?^$()[\]{}|\\]/g, '\\$&');

/**
 * What a server should say with the files of a site: which scripts run, who may show a page in a frame, what other
 * sites may read, how long a browser keeps a file. Only embeds may stand in frames.
 * @param base path below which the site stands, with a slash at each end
 * @param hashes those of all scripts that stand in pages, in Base64
 */
export function listHostRules(base: string, hashes: readonly string[]): HostRules {
  const root = `^${literally(base)}`;
  const policy = (framing: string): Header => [
    'Content-Security-Policy',
    writePagePolicy(hashes, [`frame-ancestors ${framing}`]),
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
        pattern: `${root}[^/]+/(?:clusters|figures)/[^/]+/(?:[^/]+/)?embed/(?:index\\.html)?$`,
        headers: [policy('*'), ['Cross-Origin-Resource-Policy', 'cross-origin'], checked],
      },
      {
        name: 'The editor, whose page has a policy of its own and signs in through a second window',
        pattern: `${root}admin/`,
        headers: [
          ['Content-Security-Policy', "frame-ancestors 'none'"],
          ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
          ...unframed,
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
    pages: [policy("'none'"), ['Cross-Origin-Opener-Policy', 'same-origin'], ...unframed, checked],
  };
}

/** The headers of a file, as a server should send them. */
export function headersOf({ always, rules, pages }: HostRules, path: string): readonly Header[] {
  const own = rules.find(({ pattern }) => new RegExp(pattern).test(path));
  return [...always, ...(own?.headers ?? pages)];
}
