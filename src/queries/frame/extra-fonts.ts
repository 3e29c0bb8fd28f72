import { rootHref } from '../../i18n/href.ts';

/** Characters of a font file, as CSS and regular expressions write them. */
interface ExtraFont {
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

const one = (code: number) => [code, code] as const;

/**
 * Characters of European languages beyond those of the engine. Few pages have any, in a foreign name, so the
 * stylesheet, which every page loads, does not declare them.
 */
const more: readonly ExtraFont[] = [
  {
    file: 'latin-west',
    ranges: [
      [0xa1, 0xa6],
      ...[0xa8, 0xaa, 0xac].map(one),
      [0xae, 0xaf],
      [0xb4, 0xb6],
      [0xb8, 0xba],
      [0xbc, 0xc1],
      one(0xc3),
      [0xc5, 0xc6],
      one(0xc8),
      [0xca, 0xcd],
      [0xcf, 0xd5],
      [0xd8, 0xda],
      [0xdd, 0xde],
      ...[0xe0, 0xe3].map(one),
      [0xe5, 0xe6],
      [0xeb, 0xec],
      [0xef, 0xf0],
      one(0xf2),
      [0xf4, 0xf5],
      [0xf7, 0xfa],
      [0xfd, 0xff],
      [0x152, 0x153],
      [0x2039, 0x203a],
      ...[0x20ac, 0x2122].map(one),
    ],
  },
  {
    file: 'latin-east',
    ranges: [
      [0x100, 0x102],
      [0x104, 0x110],
      [0x112, 0x11d],
      [0x120, 0x12f],
      [0x132, 0x148],
      [0x14a, 0x151],
      [0x154, 0x15d],
      [0x160, 0x17e],
      [0x218, 0x21b],
      [0x1e80, 0x1e85],
      ...[0x1e9e, 0x2020].map(one),
    ],
  },
];

const hex = (code: number) => code.toString(16);

const writeRanges = ({ ranges }: ExtraFont) =>
  ranges.map(([first, last]) => `\\u{${hex(first)}}-\\u{${hex(last)}}`).join('');

const found = more.map((letters) => ({
  ...letters,
  pattern: new RegExp(`[${writeRanges(letters)}]`, 'u'),
}));
/** Quick test: most pages have none of them. */
const any = new RegExp(`[${more.map(writeRanges).join('')}]`, 'u');
/** A file to be kept, such as the form, has neither: it does without the fonts of the site. */
const withFonts = /<link[^>]*\brel="?stylesheet|@font-face/;

/** Font-face rules for these characters. `swap` is fine: they are too few to shift the layout. */
function writeFace({ file, ranges }: ExtraFont): string {
  const list = ranges.map(([first, last]) =>
    first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`,
  );
  const families = [
    ['Atlas Sans', 'sans', '400 700'],
    ['Atlas Serif', 'serif', '400 650'],
  ] as const;
  return families
    .map(
      ([family, name, weights]) =>
        `@font-face{font-family:'${family}';src:url(${rootHref(`/fonts/${name}-${file}.woff2`)}) format('woff2');font-weight:${weights};font-display:swap;unicode-range:${list.join()}}`,
    )
    .join('');
}

/**
 * Adds font-face rules for the characters on a page beyond those of the engine's languages. They come last, as
 * the later of two rules for a character wins.
 */
export function addExtraFonts(html: string): string {
  if (!any.test(html) || !withFonts.test(html)) return html;
  const faces = found.filter(({ pattern }) => pattern.test(html)).map(writeFace);
  return html.replace('</head>', () => `<style>${faces.join('')}</style></head>`);
}
