import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part, with its text. */
export interface OfficeElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** With that of the elements in it. */
  text: string;
  /** Styles of the paragraphs in it, and its own. */
  readonly styles: string[];
}

/**
 * Elements of a part in the order of their beginnings.
 * @throws Error if the part is not well-formed
 */
export function readElements(xml: string): OfficeElement[] {
  const found: OfficeElement[] = [];
  const open: OfficeElement[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: OfficeElement = {
      name,
      attributes: attributes as Record<string, string>,
      text: '',
      styles: [],
    };
    found.push(element);
    open.push(element);
    const style = name === 'w:pStyle' ? element.attributes['w:val'] : undefined;
    if (style) for (const around of open) around.styles.push(style);
  });
  parser.on('text', (text) => {
    // What a field computes is its own affair.
    const own = open.at(-1);
    for (const element of own?.name === 'w:instrText' ? [own] : open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

/** A document or slides, part by part. */
export interface OfficeParts {
  readonly names: readonly string[];
  /** Elements of all parts whose names the pattern matches. */
  find(part: RegExp, name: string): OfficeElement[];
}

/**
 * Unzip a `.docx` or a `.pptx`.
 * @throws Error if one of its parts is not well-formed
 */
export function openOffice(bytes: Uint8Array): OfficeParts {
  const files = Object.entries(unzipSync(bytes));
  const parts = files
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([name, content]) => [name, readElements(strFromU8(content))] as const);
  return {
    names: files.map(([name]) => name),
    find: (part, name) =>
      parts
        .filter(([file]) => part.test(file))
        .flatMap(([, elements]) => elements)
        .filter((element) => element.name === name),
  };
}
