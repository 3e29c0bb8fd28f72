/** The families of the site. */
export type Family = 'sans' | 'serif';

const everywhere = ['latin', 'latin-ext', 'latin-west', 'latin-east', 'georgian', 'cyrillic'];

/**
 * The files of each family of the engine, `{family}-{file}.woff2`: letters are looked for in them in
 * this order, as `unicode-range` has it in the pages.
 */
export const fontFiles: Readonly<Record<Family, readonly string[]>> = {
  sans: [...everywhere, 'symbols', 'manat'],
  serif: everywhere,
};
