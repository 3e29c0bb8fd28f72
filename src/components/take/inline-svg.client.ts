const names = 'http://www.w3.org/2000/svg';

/** Properties that style sheets set on drawings, and SVG has as attributes. */
const properties = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'],
  ...['stroke-linecap', 'stroke-opacity', 'paint-order', 'vector-effect', 'text-anchor'],
  ...['dominant-baseline', 'font-family', 'font-size', 'font-weight', 'font-style', 'visibility'],
];

export function makeSvg(tag: string, attributes: Readonly<Record<string, string | number>>) {
  const part = document.createElementNS(names, tag);
  for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, String(value));
  return part;
}

/** Whether an element takes no part in a drawing. Definitions are never displayed. */
const isAbsent = (element: Element, style: CSSStyleDeclaration) =>
  style.display === 'none' && !element.closest('defs, symbol, pattern, clipPath, mask');

/**
 * Copy a part of a drawing with the styles that its page gives it. A style equal to that of the parent is
 * inherited, also by a definition, which takes it from each place of its use.
 * @param of parts that the copy refers to, to be copied too
 */
function copyStyled(element: Element, isRoot: boolean, of: Set<string>): Element | undefined {
  const style = getComputedStyle(element);
  if (isAbsent(element, style)) return undefined;
  const copy = element.cloneNode() as Element;
  for (const { name } of [...copy.attributes]) {
    if (/^(class|style|role|tabindex|data-|aria-)/.test(name)) copy.removeAttribute(name);
  }
  const parent = element.parentElement as Element | null;
  const around = parent && !isRoot ? getComputedStyle(parent) : undefined;
  for (const name of properties) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== around?.getPropertyValue(name)) copy.setAttribute(name, value);
    else copy.removeAttribute(name);
    for (const [, id = ''] of value.matchAll(/url\(["']?#([^"')]+)/g)) of.add(id);
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  const href = element.getAttribute('href');
  if (href?.startsWith('#') && element.localName === 'use') of.add(href.slice(1));
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(child.cloneNode());
    else if (child instanceof Element) {
      const part = copyStyled(child, false, of);
      if (part) copy.append(part);
    }
  }
  if (element.localName !== 'a') return copy;
  // A picture has no links.
  const group = makeSvg('g', {});
  for (const { name, value } of copy.attributes) {
    if (name !== 'href') group.setAttribute(name, value);
  }
  group.append(...copy.childNodes);
  return group;
}

/** Copy a drawing with its styles and with what it refers to elsewhere on the page. */
export function inlineSvg(svg: SVGSVGElement): Element {
  const wanted = new Set<string>();
  const copy = copyStyled(svg, true, wanted) as Element;
  const defs = makeSvg('defs', {});
  // Parts can refer to further parts: a set is visited to its end while it grows.
  for (const id of wanted) {
    if (copy.querySelector(`[id="${CSS.escape(id)}"]`)) continue;
    const part = document.getElementById(id);
    const styled = part && copyStyled(part, false, wanted);
    if (styled) defs.append(styled);
  }
  if (defs.childElementCount > 0) copy.prepend(defs);
  return copy;
}
