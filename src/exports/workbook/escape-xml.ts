import { plainText } from '../../i18n/carried-text.ts';

// Characters XML cannot hold are written as `_xHHHH_` (ISO/IEC 29500-1, 22.9.2.19), and so is the beginning of a
// text that resembles one. Carriage returns are included: an XML reader would turn them into line feeds.
const special = /[&<>"\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}|_(?=x[0-9A-Fa-f]{4}_)/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escape any text for an element of a workbook. */
export function escapeText(text: string): string {
  return plainText(text).replace(
    special,
    (letter) =>
      entities[letter] ?? `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Remove what XML cannot hold: for places with a limit, where an escaped character counts as seven. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu, '');
}

/** Escape text for an attribute, where line ends would become spaces. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

/** Element of text that keeps leading and trailing spaces. */
export function textElement(name: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeText(text)}</${name}>`;
}
