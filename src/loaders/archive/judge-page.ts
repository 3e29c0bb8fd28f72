import { type Phrase, phrase } from '../../i18n/phrase.ts';
import { judgeAddress } from './judge-address.ts';
import { judgeInnerStyles } from './judge-styles.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// Markup of the report templates, from the pages of both portals. If a template uses a new element, `npm run
// edition -- freeze` names it: add it here if harmless.

/** Elements of archived pages and drawings, in lower case. */
const allowedElements = names(
  [
    'html head body title meta link style',
    'a abbr article aside b bdi blockquote br caption cite code col colgroup data dd del details dfn',
    'div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol',
    'p pre q section small span strong sub summary sup table tbody td tfoot th thead time tr ul',
    'circle clippath defs desc ellipse g line lineargradient mask path pattern polygon polyline rect',
    'stop svg text tspan use',
  ].join(' '),
);

/** In addition to `aria-*` and `data-*`. */
const allowedAttributes = names(
  [
    'alt as cite charset class colspan content crossorigin datetime decoding dir download height hidden',
    'href hreflang id lang loading media name open property rel reversed role rowspan scope src start',
    'style tabindex title type value width xml:lang xmlns',
    'clip-path cx cy d dominant-baseline dx dy fill fill-opacity fill-rule font-family font-size',
    'font-style font-weight gradientunits letter-spacing mask offset opacity paint-order',
    'patterncontentunits patterntransform patternunits pointer-events points preserveaspectratio r',
    'rx ry stop-color stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity',
    'stroke-width text-anchor transform vector-effect viewbox x x1 x2 y y1 y2',
  ].join(' '),
);

/** Purposes of `link` in archived pages. */
const allowedRelations = names('icon preload stylesheet');

/** Attributes with plain text, in which nothing is an address or a rule. */
const wordAttributes = names('alt content title value name id class lang');

// Checks the source itself: a parser that repairs its input would hide what browsers read differently. Hence
// every `<` must begin a tag of this form, and no value may contain one.

const tagForm =
  /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[^\s"'<>/=]+(?:="[^"<]*"|='[^'<]*'|=[^\s"'=<>`]+)?)*)\s*\/?>/y;
const attributeForm = /\s+([^\s"'<>/=]+)(?:=(?:"([^"<]*)"|'([^'<]*)'|([^\s"'=<>`]+)))?/g;

interface Attribute {
  readonly name: string;
  readonly value: string;
}

function readAttributes(written: string): Attribute[] {
  return [...written.matchAll(attributeForm)].map(([, name = '', double, single, bare]) => ({
    name: name.toLowerCase(),
    value: double ?? single ?? bare ?? '',
  }));
}

/** A drawing, or part of one. */
const drawingForm = /\.svg(?:#svgView\(viewBox\(-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?){3}\)\))?$/;

function judgeAttribute(
  element: string,
  { name, value }: Attribute,
  file: string,
): Phrase | undefined {
  const known = allowedAttributes.has(name) || /^(?:aria|data)-[a-z0-9-]+$/.test(name);
  if (!known) return phrase('check.archive.attribute', { name, element });
  if (name === 'src' && !(element === 'img' && drawingForm.test(value))) {
    return phrase('check.archive.attribute', { name, element });
  }
  if (name === 'href' || name === 'src') {
    const shown = element !== 'a';
    if (element === 'use' && !value.startsWith('#')) {
      return phrase('check.archive.partOfPage', { value: value.slice(0, 60) });
    }
    const expected = judgeAddress(value, { file, shown });
    return expected && phrase('check.expectedFound', { expected, found: value.slice(0, 60) });
  }
  if (name === 'charset' && value.toLowerCase() !== 'utf-8') {
    return phrase('check.archive.charset', { value: value.slice(0, 60) });
  }
  if (wordAttributes.has(name) || /^(?:aria|data)-/.test(name)) return undefined;
  return judgeInnerStyles(value, file);
}

function judgeTag(element: string, attributes: readonly Attribute[], file: string) {
  if (!allowedElements.has(element)) return phrase('check.archive.element', { element });
  if (element === 'link') {
    const rel = attributes.find(({ name }) => name === 'rel')?.value ?? '';
    if (!allowedRelations.has(rel)) return phrase('check.archive.relation', { rel });
  }
  const seen = new Set<string>();
  for (const attribute of attributes) {
    // Browsers use the first of repeated attributes.
    if (seen.has(attribute.name))
      return phrase('check.archive.attributeTwice', { name: attribute.name, element });
    seen.add(attribute.name);
    const fault = judgeAttribute(element, attribute, file);
    if (fault) return fault;
  }
  return undefined;
}

/** Valid tags without an address; a report repeats thousands. */
const good = new Set<string>();
/** Max length of cached tags: longer ones rarely repeat. */
const longest = 80;

/** The tag at an offset, if known to be valid. */
function findKnown(text: string, at: number): string | undefined {
  const end = text.indexOf('>', at) + 1;
  if (end === 0 || end - at > longest) return undefined;
  const tag = text.slice(at, end);
  return good.has(tag) ? tag : undefined;
}

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;

/**
 * First thing in markup that no build would write: scripts, event handlers, unknown elements and attributes,
 * addresses that run something or lead out.
 * @param file path in the archive
 */
export function judgeMarkup(text: string, file: string): Phrase | undefined {
  const start = /^<!doctype html>/i.exec(text)?.[0].length ?? 0;
  let styles: number | undefined;
  for (let at = text.indexOf('<', start); at >= 0; at = text.indexOf('<', at)) {
    const known = styles === undefined ? findKnown(text, at) : undefined;
    if (known !== undefined) {
      at += known.length;
      continue;
    }
    const tell = (fault: Phrase) =>
      phrase('check.archive.atLine', { line: lineOf(text, at), fault });
    tagForm.lastIndex = at;
    const [tag, close, name = '', written = ''] = tagForm.exec(text) ?? [];
    if (tag === undefined) {
      return tell(
        phrase('check.archive.tag', { text: text.slice(at, at + 40).replace(/\s+/g, ' ') }),
      );
    }
    const element = name.toLowerCase();
    const fault = close ? undefined : judgeTag(element, readAttributes(written), file);
    if (fault) return tell(fault);
    if (styles !== undefined) {
      // Browsers read <style> as text, not markup.
      if (!close || element !== 'style')
        return tell(phrase('check.archive.endOfStyle', { tag: tag.slice(0, 40) }));
      const wrong = judgeInnerStyles(text.slice(styles, at), file);
      if (wrong) return tell(wrong);
      styles = undefined;
    } else if (element === 'style' && !close) styles = at + tag.length;
    else if (tag.length <= longest && !/href|src|url\(/i.test(written)) good.add(tag);
    at += tag.length;
  }
  return undefined;
}
