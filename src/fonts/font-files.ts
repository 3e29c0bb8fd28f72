export type Family = 'sans' | 'serif';

const everywhere = ['latin', 'latin-ext', 'latin-west', 'latin-east', 'georgian', 'cyrillic'];

/** `{family}-{file}.woff2` in lookup order, which is that of `unicode-range` in the pages. */
export const fontFiles: Readonly<Record<Family, readonly string[]>> = {
  sans: [...everywhere, 'symbols', 'manat'],
  serif: everywhere,
};
