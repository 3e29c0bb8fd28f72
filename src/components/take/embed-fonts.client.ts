/** A font file of the site, as its style sheets name it. */
interface Face {
  readonly family: string;
  readonly range: string;
  readonly weight: string;
  readonly file: URL;
}

/** Fonts inside a picture. */
export interface EmbeddedFonts {
  readonly css: string;
  /** A letter of each font, to see when the picture is ready. */
  readonly letters: readonly { readonly letter: string; readonly family: string }[];
}

/** First visible letter of a text that a `unicode-range` has. */
export function findLetter(range: string, text: string): string | undefined {
  const spans = [...range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from = '', to]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to ?? from, 16),
  ]);
  return [...text].find((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const isInside = spans.some(([from = 0, to = 0]) => code >= from && code <= to);
    return /[\p{L}\p{N}\p{S}]/u.test(letter) && (spans.length === 0 || isInside);
  });
}

async function toDataAddress(address: string): Promise<string> {
  const file = await (await fetch(address)).blob();
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.readAsDataURL(file);
  });
}

function listFaces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
      .map(({ style }) => ({
        family: style.getPropertyValue('font-family'),
        range: style.getPropertyValue('unicode-range'),
        weight: style.getPropertyValue('font-weight'),
        file: new URL(
          /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1] ?? 'data:,',
          sheet.href ?? location.href,
        ),
      })),
  );
}

/**
 * The site's own fonts that some text needs: a picture loads nothing.
 * @param families names of the fonts that the text is set in
 */
export async function embedFonts(text: string, families: string): Promise<EmbeddedFonts> {
  const needed = listFaces().flatMap((face) => {
    const letter = findLetter(face.range, text);
    const isNamed = families.includes(face.family.replaceAll(/["']/g, ''));
    return letter && isNamed && face.file.protocol !== 'data:' ? [{ ...face, letter }] : [];
  });
  const rules = await Promise.all(
    needed.map(
      async ({ family, range, weight, file }) =>
        `@font-face{font-family:${family};font-weight:${weight};src:url(${await toDataAddress(file.href)})${range && `;unicode-range:${range}`}}`,
    ),
  );
  return { css: rules.join(''), letters: needed };
}
