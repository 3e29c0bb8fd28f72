import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { type Family, measureText, type Weight } from '../../src/fonts/typeset.ts';
import { ownLocales } from '../../src/i18n/locales.ts';
import { readArguments } from '../arguments.ts';
import { countLetters, matchLetters, matchSpace, type StandIn } from './match-letters.ts';

readArguments({
  name: 'fonts:local',
  about:
    'Writes src/styles/local-letters.css anew: by how much fonts of computers are made larger or smaller while those of the site are on their way. Needs the Liberation and DejaVu fonts.',
  options: {},
});

const root = resolve(import.meta.dirname, '../..');
const fonts = '/usr/share/fonts/truetype';

const georgian = [...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'];
const latin = [
  ...' abcdefghijklmnopqrstuvwxyzçğıöşüəâîABCDEFGHIJKLMNOPQRSTUVWXYZÇĞİÖŞÜƏ',
  ...'0123456789.,:;()–-’“”«»%/·',
];

/** Advance widths of a font file, in em. */
function widthsOf(path: string): (letter: string) => number {
  const face = new Face(new Blob(readFileSync(join(fonts, path))));
  const font = new Font(face);
  return (letter) => {
    const buffer = new Buffer();
    buffer.addText(letter);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const [glyph] = buffer.getGlyphInfosAndPositions();
    return glyph?.codepoint ? (glyph.xAdvance ?? 0) / face.upem : 0;
  };
}

const texts = Object.fromEntries(
  ownLocales.map((locale) => {
    const file = readFileSync(join(root, `src/i18n/strings/${locale}.yaml`), 'utf8');
    const messages = Object.values(parse(file) as Record<string, string>);
    return [locale, messages.filter((text) => !text.includes('{'))];
  }),
);
const everywhere = countLetters(Object.values(texts).flat());

const heights = {
  sans: { ascent: 0.966, descent: 0.286 },
  serif: { ascent: 1.069, descent: 0.293 },
};

function standIn(
  [family, own, weight, weights]: readonly [string, Family, Weight, string],
  [path, source]: readonly [string, string],
  letters: readonly string[],
  range?: string,
): StandIn {
  return {
    ...heights[own],
    family,
    source,
    weights,
    letters,
    range,
    own: (letter) => measureText(letter, 1, weight, own),
    local: widthsOf(path),
  };
}

const files = {
  sans: ['liberation/LiberationSans-Regular.ttf', "local('Arial'), local('Liberation Sans')"],
  sansBold: [
    'liberation/LiberationSans-Bold.ttf',
    "local('Arial Bold'), local('Liberation Sans Bold')",
  ],
  serif: [
    'liberation/LiberationSerif-Regular.ttf',
    "local('Times New Roman'), local('Liberation Serif')",
  ],
  dejaVu: ['dejavu/DejaVuSans.ttf', "local('DejaVu Sans')"],
  dejaVuBold: ['dejavu/DejaVuSans-Bold.ttf', "local('DejaVu Sans Bold')"],
  dejaVuSerif: ['dejavu/DejaVuSerif.ttf', "local('DejaVu Serif')"],
} as const;

const styles = [
  [['Local Sans', 'sans', 400, '400 500'], files.sans, files.dejaVu],
  [['Local Sans', 'sans', 600, '600 700'], files.sansBold, files.dejaVuBold],
  [['Local Serif', 'serif', 400, '400'], files.serif, files.dejaVuSerif],
  [['Local Serif', 'serif', 500, '500 650'], files.serif, files.dejaVuSerif],
] as const;

const pairs = styles.map(
  ([style, plain, other]) =>
    [
      standIn(style, plain, latin),
      // Liberation lacks ə, which Arial and Times New Roman have.
      standIn(style, other, [...georgian, 'ə', 'Ə'], 'U+10D0-10FF, U+18F, U+259'),
    ] as const,
);

const spaces = ownLocales.flatMap((locale) => {
  const own = texts[locale] ?? [];
  const measure = (family: Family) => (text: string) => measureText(text, 1, 400, family);
  const [sans, , serif] = pairs;
  const [sansText, serifText] = [
    { texts: own, width: measure('sans') },
    { texts: own, width: measure('serif') },
  ];
  return [
    matchSpace(`Space Sans ${locale}`, '400 700', sans ?? [], sansText, everywhere),
    matchSpace(`Space Serif ${locale}`, '400 650', serif ?? [], serifText, everywhere),
  ];
});

const chosen = ownLocales.map(
  (locale) =>
    `:root:lang(${locale}) {\n  --space-sans: 'Space Sans ${locale}';\n  --space-serif: 'Space Serif ${locale}';\n}`,
);

const head = `/*
 * Fonts of computers that stand in while those of the site are on their way, as wide as these: lines then break where
 * they broke, and nothing moves. A letter is made larger or smaller by what it is narrower or wider; what is left over
 * is taken from the spaces, language by language. Arial and Liberation Sans are as wide as each other, Times New Roman
 * and Liberation Serif too. Written by \`npm run fonts:local\`.
 */`;
const rules = [
  ...pairs.flat().flatMap((one) => matchLetters(one, everywhere)),
  ...spaces,
  ...chosen,
];
const target = join(root, 'src/styles/local-letters.css');
const css = [head, ...rules].join('\n');
const looks = await resolveConfig(target);
writeFileSync(target, await format(css, { ...looks, filepath: target }));
