const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text escaped for markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);
}

/** Round coordinates to one decimal: a tenth of a pixel is invisible, and files stay small. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** Attributes in order; those without a value are left out. */
export type Attributes = readonly (readonly [name: string, value: string | number | undefined])[];

/** An element; numbers are rounded. */
export function element(name: string, attributes: Attributes, content?: string): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes) {
    if (value === undefined) continue;
    tag += ` ${key}="${typeof value === 'number' ? round(value) : value}"`;
  }
  return content === undefined ? `${tag}/>` : `${tag}>${content}</${name}>`;
}
