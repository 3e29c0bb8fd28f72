import { inlineSvg, makeSvg } from './inline-svg.client.ts';

/** A drawing with its legend as SVG. */
export interface Traced {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Element[];
}

/** What surrounds a drawing and is for readers of the page only. */
const around =
  'header, figcaption, fieldset, style, script, .js-only, .figure-tools, .vh, .tip, .region-card, .zoomed > :not(.panels, .legend, .defs), [hidden], .leaf, .legend > a';

/** Vertical room of a drawing's marks and letters that overhang its edges. */
const slack = 6;

let pen: CanvasRenderingContext2D | null | undefined;

/** Height of the letters of a font above their baseline. */
function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return 0;
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText('x').fontBoundingBoxAscent;
}

/** Lines of a text as it is laid out. */
function linesOf(node: Text): { readonly text: string; readonly box: DOMRect }[] {
  const range = document.createRange();
  const lines: { text: string; box: DOMRect }[] = [];
  for (const { index, 0: word } of node.data.matchAll(/\s*\S+/g)) {
    range.setStart(node, index + word.search(/\S/));
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
      last.text += ` ${word.trim()}`;
    } else lines.push({ text: word.trim(), box });
  }
  return lines;
}

function traceText(node: Text, from: DOMRect): Element[] {
  const style = getComputedStyle(node.parentElement as Element);
  return linesOf(node).map(({ text, box }) => {
    const part = makeSvg('text', {
      x: box.left - from.left,
      y: box.top - from.top + ascentOf(style),
      fill: style.color,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      style: `font-variant-numeric:${style.fontVariantNumeric}`,
    });
    part.textContent = text;
    return part;
  });
}

/** Rules and coloured keys are borders of boxes. */
function traceBorders(style: CSSStyleDeclaration, box: DOMRect, from: DOMRect): Element[] {
  const [x, y] = [box.left - from.left, box.top - from.top];
  const side = (name: 'top' | 'right' | 'bottom' | 'left') => ({
    width: Number.parseFloat(style.getPropertyValue(`border-${name}-width`)),
    fill: style.getPropertyValue(`border-${name}-color`),
  });
  const [top, right, bottom, left] = [side('top'), side('right'), side('bottom'), side('left')];
  const { width, height } = box;
  return [
    { x, y, width, height: top.width, fill: top.fill },
    { x, y: y + height - bottom.width, width, height: bottom.width, fill: bottom.fill },
    { x, y, width: left.width, height, fill: left.fill },
    { x: x + width - right.width, y, width: right.width, height, fill: right.fill },
  ]
    .filter(({ width: wide, height: high, fill }) => wide > 0 && high > 0 && !/, 0\)$/.test(fill))
    .map((rect) => makeSvg('rect', rect));
}

/** Mark of a stage, which style sheets draw: its sizes are in per cent of half its box. */
function traceMark(mark: Element, style: CSSStyleDeclaration, from: DOMRect): Element[] {
  const box = mark.getBoundingClientRect();
  const [cx, cy] = [box.left - from.left + box.width / 2, box.top - from.top + box.height / 2];
  const sizes = ['--core', '--in', '--out'].map((name) =>
    Math.max(0, (Number.parseFloat(style.getPropertyValue(name)) * box.width) / 200),
  );
  const [core = 0, inner = 0, outer = 0] = sizes;
  const disc = core > 0 ? [makeSvg('circle', { cx, cy, r: core, fill: style.color })] : [];
  if (outer === 0) return disc;
  const line = { fill: 'none', stroke: style.color };
  if (!mark.matches('.mk-framed, .mk-none')) {
    const ring = { cx, cy, r: (inner + outer) / 2, 'stroke-width': outer - inner };
    return [makeSvg('circle', { ...ring, ...line }), ...disc];
  }
  const thick = Number.parseFloat(getComputedStyle(mark, '::after').borderTopWidth);
  const side = 2 * outer - thick;
  const frame = { x: cx - side / 2, y: cy - side / 2, width: side, height: side };
  return [makeSvg('rect', { ...frame, ...line, 'stroke-width': thick }), ...disc];
}

function trace(element: Element, from: DOMRect): Element[] {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return [];
  if (element.matches('.sm')) return traceMark(element, style, from);
  const box = element.getBoundingClientRect();
  if (element instanceof SVGSVGElement) {
    if (box.width === 0 || box.height === 0) return [];
    const copy = inlineSvg(element);
    const place = { x: box.left - from.left, y: box.top - from.top };
    for (const [name, value] of Object.entries({
      ...place,
      width: box.width,
      height: box.height,
      overflow: 'visible',
    })) {
      copy.setAttribute(name, String(value));
    }
    return [copy];
  }
  const inside = [...element.childNodes].flatMap((node) =>
    node instanceof Text
      ? traceText(node, from)
      : node instanceof Element && !node.matches(around)
        ? trace(node, from)
        : [],
  );
  return [...traceBorders(style, box, from), ...inside];
}

/** Read with the colours of the light theme: pictures have the same ones for every reader. */
function inLight<T>(read: () => T): T {
  const darkRules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(
      (rule): rule is CSSMediaRule =>
        rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme: dark'),
    ),
  );
  const before = darkRules.map(({ media }) => media.mediaText);
  for (const { media } of darkRules) media.mediaText = 'not all';
  try {
    return read();
  } finally {
    darkRules.forEach(({ media }, at) => {
      media.mediaText = before[at] ?? '';
    });
  }
}

/** Value of a colour of the style sheets in the light theme. */
export const lightColour = (name: string): string =>
  inLight(() => getComputedStyle(document.documentElement).getPropertyValue(name).trim());

/**
 * Trace a drawing and its legend as they are laid out at a width, with the marks and filters of the reader.
 * @param width in pixels, apart from that of the reader's window
 */
export function traceDrawing(figure: HTMLElement, width: number): Traced {
  const copy = figure.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(around)) part.remove();
  copy.removeAttribute('id');
  copy.inert = true;
  copy.style.cssText = `position:absolute;left:-9999px;top:0;width:${width}px;max-width:none;margin:0;padding:0;border:0;float:none`;
  figure.after(copy);
  try {
    return inLight(() => {
      const from = copy.getBoundingClientRect();
      const parts = [...copy.children].flatMap((child) => trace(child, from));
      // What overflows a figure, such as a list below it, belongs to it; what is not displayed has no place.
      const ends = [copy, ...copy.querySelectorAll(':not(svg *)')]
        .filter((part) => part.getClientRects().length > 0)
        .map((part) => part.getBoundingClientRect().bottom);
      return { width: from.width, height: Math.max(...ends) - from.top + slack, parts };
    });
  } finally {
    copy.remove();
  }
}
