import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { sampleBase, sampleFolder, samplePortal, siteFolder } from './folders.ts';
import { type Page, readPage } from './pages.ts';
import { portal, site } from './portal.ts';
import { attribute, childrenOf, type Element, find, isElement, type Node } from './tree.ts';

/** A built portal with figures. */
export interface FigurePortal {
  readonly name: string;
  readonly folder: string;
  /** Address at which its pages say that it stands, with a slash at the end. */
  readonly address: string;
  /** The entries of its figures. */
  readonly entries: typeof portal.figures;
}

/** The shipped portal, and the fictional one with its gallery of every kind. */
export const figurePortals: readonly FigurePortal[] = [
  {
    name: 'the portal',
    folder: siteFolder,
    address: new URL('/', site.address).href,
    entries: portal.figures,
  },
  {
    name: 'the gallery',
    folder: sampleFolder,
    address: new URL(sampleBase, 'https://sample.example.org').href,
    entries: loadPortal(samplePortal).portal.figures,
  },
];

/** Ids of the figures that have a page. */
export function figureIds({ folder }: FigurePortal): string[] {
  const entries = readdirSync(join(folder, 'en/figures'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** A cell as its table prints it, and its number for programs. */
export interface TableCell {
  readonly text: string;
  readonly value: string | undefined;
}

export interface TableRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly TableCell[];
}

/** The numbers of a figure as its page prints them. */
export interface PageTable {
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The words of a cell, without the explanations that its terms carry. */
function wordsOf(cell: Element): string {
  const collect = (node: Node): string => {
    if (isElement(node) && attribute(node, 'role') === 'tooltip') return '';
    return 'value' in node ? node.value : childrenOf(node).map(collect).join('');
  };
  return collect(cell).replace(/\s+/g, ' ').trim();
}

/** Reads the table of a figure's page; undefined where nothing survives. */
export function readTable(page: Page): PageTable | undefined {
  const table = find(page.document, 'table').find(
    (element) => attribute(element, 'data-figure-table') !== undefined,
  );
  if (!table) return undefined;
  const [head] = find(table, 'thead');
  const rows = find(table, 'tr').filter((row) => attribute(row, 'data-r') !== undefined);
  return {
    head: head ? find(head, 'th').map(wordsOf) : [],
    rows: rows.map((row) => ({
      id: attribute(row, 'data-r') ?? '',
      label: find(row, 'th').map(wordsOf).join(''),
      cells: find(row, 'td').map((cell) => ({
        text: wordsOf(cell),
        value: attribute(cell, 'data-v'),
      })),
    })),
  };
}

/** A figure in a language as it was built. */
export interface BuiltFigure {
  readonly id: string;
  readonly locale: Locale;
  readonly page: Page;
  /** Its drawings on the page: the wide one and the narrow one. */
  readonly drawings: readonly Element[];
  readonly table: PageTable | undefined;
  /** Bytes of a file beside its page; undefined where there is none. */
  file(name: string): Buffer | undefined;
}

/** The drawings on a page. */
export function drawingsOf(page: Page): Element[] {
  return find(page.document, 'svg').filter((svg) =>
    attribute(svg, 'class')?.split(' ').includes('scene'),
  );
}

/** A figure of a built site; its page is read when something of it is asked for. */
export function readFigure({ folder }: FigurePortal, locale: Locale, id: string): BuiltFigure {
  const place = `${locale}/figures/${id}`;
  let page: Page | undefined;
  const read = () => {
    page ??= readPage(`${place}/index.html`, folder);
    return page;
  };
  return {
    id,
    locale,
    get page() {
      return read();
    },
    get drawings() {
      return drawingsOf(read());
    },
    get table() {
      return readTable(read());
    },
    file: (name) => {
      const path = join(folder, place, name);
      return existsSync(path) ? readFileSync(path) : undefined;
    },
  };
}
