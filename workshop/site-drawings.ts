import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import {
  type PlainDrawing,
  type PlainKey,
  writePlainDrawing,
} from '../src/figures/plain-drawing.ts';
import { isLocale } from '../src/i18n/locales.ts';
import { listTree } from '../src/loaders/list-files.ts';
import { type Drawings, nameDrawing } from './drawings.ts';
import { siteMarker } from '../scripts/output-folder.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) =>
    'tagName' in child ? [child, ...elementsOf(child)] : elementsOf(child),
  );
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((item) => item.name === name)?.value;
const hasClass = (element: Element, name: string) =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Inner HTML as written in the page. */
function insideOf({ sourceCodeLocation }: Element, html: string): string {
  const { startTag, endTag } = sourceCodeLocation ?? {};
  return startTag && endTag ? html.slice(startTag.endOffset, endTag.startOffset) : '';
}

/** From its viewBox. */
function sizeOf(svg: Element): [number, number] {
  const [, , width = 0, height = 0] = (attribute(svg, 'viewBox') ?? '').split(' ').map(Number);
  return [width, height];
}

function readKey(item: Element, html: string): PlainKey {
  const parts = elementsOf(item);
  const sign = parts.find(({ tagName }) => tagName === 'svg');
  const [label, detail] = parts.filter(({ tagName }) => tagName === 'span');
  const words = label?.childNodes.filter((node) => node !== detail).map(textOf) ?? [];
  return {
    // Ids are prefixed with their drawing.
    sign: sign ? insideOf(sign, html).replaceAll(/[\w-]+-(key-\d+)/g, '$1') : '',
    size: sign ? sizeOf(sign)[1] : 0,
    label: words.join('').trim(),
    detail: detail && textOf(detail).trim(),
    series: attribute(item, 'data-s'),
  };
}

/**
 * Wide and narrow drawing of a figure, each with its legend. The full-width one has the same content as the wide
 * one.
 */
function readPage(html: string): PlainDrawing[] {
  const page = parse(html, { sourceCodeLocationInfo: true });
  const frame = elementsOf(page).find((element) => attribute(element, 'data-draw') !== undefined);
  if (!frame) return [];
  const parts = elementsOf(frame);
  const description = parts.find((element) => element.tagName === 'p' && hasClass(element, 'vh'));
  return parts
    .filter(
      (element) =>
        element.tagName === 'svg' && hasClass(element, 'scene') && !hasClass(element, 'f'),
    )
    .map((svg): PlainDrawing => {
      const which = hasClass(svg, 'w') ? 'w' : 'n';
      // If the two legends differ, each has its own box.
      const box = parts.find((element) => element.tagName === 'div' && hasClass(element, which));
      const around = elementsOf(box ?? frame);
      const heading = around.find((element) => hasClass(element, 'legend-title'));
      const list = around.find((element) => hasClass(element, 'keys'));
      const items = list ? elementsOf(list).filter(({ tagName }) => tagName === 'li') : [];
      const [width, height] = sizeOf(svg);
      return {
        title: attribute(svg, 'aria-label') ?? '',
        description: description ? textOf(description) : '',
        width,
        height,
        marks: insideOf(svg, html),
        legendTitle: heading && textOf(heading).trim(),
        legend: items.map((item) => readKey(item, html)),
      };
    });
}

/** Whether a folder is a built site. */
export function isBuiltSite(folder: string): boolean {
  return existsSync(join(folder, siteMarker));
}

/**
 * Drawings of all figures from the pages of a built site.
 * @throws Error in plain words if the folder is no built site
 */
export function readSiteDrawings(
  site: string,
  update: (done: number, total: number) => void,
): Drawings {
  if (!isBuiltSite(site))
    throw new Error(`${site}: expected a built site, found none; run npm run build first`);
  const pages = listTree(site).files.flatMap((file) => {
    const [, language = '', id = ''] =
      /^([a-z]{2})\/figures\/([^/]+)\/index\.html$/.exec(file) ?? [];
    return isLocale(language) ? [{ file, locale: language, id }] : [];
  });
  const drawings = new Map<string, string>();
  for (const [index, { file, locale, id }] of pages.entries()) {
    for (const drawing of readPage(readFileSync(join(site, file), 'utf8'))) {
      drawings.set(nameDrawing(id, locale, drawing.width), writePlainDrawing(drawing));
    }
    update(index + 1, pages.length);
  }
  return drawings;
}
