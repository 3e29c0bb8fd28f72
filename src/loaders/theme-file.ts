import { SaxesParser } from 'saxes';
import { type FontFacts, readFont } from '../fonts/read-font.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { fileStart, type Position, type Problem, problemIn } from './problem.ts';
import { decodeText } from './read-text.ts';

/** The portal's pictures and fonts: `theme/{name}.svg`, `theme/{name}.png` and `theme/{name}.woff2`. */
export const themeFile = /^theme\/([a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|png|woff2))$/;

/** On every page: anything larger is a photograph. */
const maxBytes = 200_000;

/** Enough for all languages of a portal. */
const maxFontBytes = 400_000;

/** Run or load something, or are not drawn. */
const refusedElements = new Set([
  ...['script', 'foreignObject', 'image', 'feImage', 'iframe', 'audio', 'video', 'embed', 'object'],
  ...['set', 'animate', 'animateMotion', 'animateTransform', 'a'],
]);

/** Whether an attribute or style makes a browser load something external. */
const loadsOther = (text: string) =>
  /@import|image-set|javascript:|expression\s*\(|url\(\s*["']?(?!#)/i.test(text) ||
  /[\\]/.test(text);

function judgeAttribute(element: string, name: string, value: string): Phrase | undefined {
  const found = `<${element} ${name}>`;
  if (/^on/i.test(name)) return phrase('check.theme.script', { found });
  const isReference = /(^|:)(href|src)$/i.test(name);
  const leavesFile = isReference ? !value.startsWith('#') : loadsOther(value);
  // A namespace is only a name.
  return leavesFile && !/^xmlns(:|$)/.test(name)
    ? phrase('check.theme.foreign', { found })
    : undefined;
}

function findInSvg(
  text: string,
): { readonly place: Position; readonly message: Phrase } | undefined {
  let found: { place: Position; message: Phrase } | undefined;
  const parser = new SaxesParser();
  const tell = (message: Phrase) => {
    found ??= { place: { line: parser.line, column: parser.column }, message };
  };
  let depth = 0;
  let style = false;
  parser.on('doctype', () => tell(phrase('check.theme.foreign', { found: '<!DOCTYPE>' })));
  parser.on('processinginstruction', ({ target }) =>
    tell(phrase('check.theme.foreign', { found: `<?${target}?>` })),
  );
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '');
    if (depth === 0 && local !== 'svg') tell(phrase('check.theme.notSvg', { found: `<${name}>` }));
    if (depth === 0 && !('viewBox' in attributes)) tell(phrase('check.theme.viewBox'));
    depth += 1;
    style = local === 'style';
    if (refusedElements.has(local)) tell(phrase('check.theme.script', { found: `<${name}>` }));
    for (const [key, value] of Object.entries(attributes)) {
      const message = judgeAttribute(name, key, value);
      if (message) tell(message);
    }
  });
  parser.on('text', (words) => {
    if (style && loadsOther(words)) tell(phrase('check.theme.foreign', { found: '<style>' }));
  });
  parser.on('cdata', (words) => {
    if (style && loadsOther(words)) tell(phrase('check.theme.foreign', { found: '<style>' }));
  });
  parser.on('closetag', () => {
    depth -= 1;
    style = false;
  });
  parser.on('error', ({ message }) => tell(phrase('check.theme.notXml', { found: message })));
  parser.write(text).close();
  return found;
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Dimensions of a PNG; undefined for other bytes. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes.length < 33 || pngStart.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Read a font of the portal, and report its faults. */
export function readThemeFont(
  file: string,
  bytes: Uint8Array,
): { readonly font?: FontFacts; readonly problems: Problem[] } {
  const refuse = (message: Phrase, hint: Phrase) => ({
    problems: [problemIn(file, fileStart, 'font', message, hint)],
  });
  if (bytes.length > maxFontBytes) {
    const max = maxFontBytes / 1000;
    return refuse(phrase('check.font.large', { most: max }), phrase('check.mend.fewerLetters'));
  }
  const font = readFont(bytes);
  if (font) return { font, problems: [] };
  const format = 'WOFF2';
  return refuse(
    phrase('check.font.notFont', { format }),
    phrase('check.mend.saveFont', { format }),
  );
}

/**
 * Drawings must not run or load anything: they are rejected rather than sanitised, so that readers get the file
 * as stored.
 */
export function judgeThemeFile(file: string, bytes: Uint8Array): Problem[] {
  const refuse = (message: Phrase, place: Position = fileStart) => [
    problemIn(file, place, 'picture', message, phrase('check.mend.picture')),
  ];
  if (bytes.length > maxBytes) {
    return refuse(phrase('check.theme.large', { most: maxBytes / 1000 }));
  }
  if (file.endsWith('.png')) return pngSize(bytes) ? [] : refuse(phrase('check.theme.notPng'));
  const { text, problem } = decodeText(file, bytes);
  if (problem) return [problem];
  const found = findInSvg(text);
  return found ? refuse(found.message, found.place) : [];
}
