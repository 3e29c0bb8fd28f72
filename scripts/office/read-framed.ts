import {
  childElements,
  findElement,
  findElements,
  hasClass,
  type HtmlElement,
  plainWords,
} from './html.ts';
import type { FigureBlock, KeysBlock, Picture, Spans, TableBlock } from './office-report.ts';
import { isFrame, type ReadLink, readSpans, type Setting } from './read-spans.ts';
import { readRows } from './read-table.ts';

/** What reading a figure needs of the site. */
export interface Surroundings {
  readonly readLink: ReadLink;
  /** Path in the site of a file that the page shows; undefined if it is elsewhere. */
  readonly fileOf: (src: string) => string | undefined;
  /** Short link of a figure, or else the address of its page. */
  readonly addressOf: (href: string) => string | undefined;
}

interface FrameHead {
  readonly number: string;
  readonly title: Spans;
  readonly others: readonly Spans[];
}

/** Number, title and other lines above a figure or a table. */
function readHead(frame: HtmlElement, setting: Setting, readLink: ReadLink): FrameHead {
  const header = childElements(frame).find(({ name }) => name === 'header');
  const lines = header ? childElements(header) : [];
  const at = lines.findIndex(({ name }) => /^h\d$/.test(name));
  const title = lines[at];
  const spans = (line: HtmlElement) => readSpans(line.children, setting, readLink);
  return {
    number: plainWords(lines.slice(0, Math.max(at, 0)).find(({ name }) => name === 'p')),
    title: title ? spans(title) : [],
    others: lines.slice(at + 1).map(spans),
  };
}

/** Lines below a figure or a table, without its links to files. */
function readFoot(frame: HtmlElement, setting: Setting, readLink: ReadLink): Spans[] {
  const caption = childElements(frame).find(({ name }) => name === 'figcaption');
  return (caption ? childElements(caption) : [])
    .filter((line) => line.name === 'p' && !isFrame(line))
    .map((line) => readSpans(line.children, setting, readLink));
}

function readPicture(
  image: HtmlElement | undefined,
  fileOf: Surroundings['fileOf'],
): Picture | undefined {
  const [src = '', part = ''] = (image?.attribs.src ?? '').split('#');
  const file = fileOf(src);
  const box = /^svgView\(viewBox\((\d+),(\d+),(\d+),(\d+)\)\)$/.exec(part)?.slice(1).map(Number);
  return file && box
    ? { file, box: [box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0] }
    : undefined;
}

/** A figure, with the lines around it. */
export function readFigure(
  frame: HtmlElement,
  ids: readonly string[],
  setting: Setting,
  { readLink, fileOf, addressOf }: Surroundings,
): FigureBlock {
  const { number, title, others } = readHead(frame, setting, readLink);
  const image = findElement([frame], ({ name }) => name === 'img');
  const whole = findElement([frame], ({ attribs }) => 'data-whole' in attribs);
  const foot = readFoot(frame, setting, readLink);
  return {
    kind: 'figure',
    ids,
    number,
    title,
    subtitle: others[0] ?? [],
    picture: readPicture(image, fileOf),
    description:
      image?.attribs.alt ?? plainWords(findElement([frame], (one) => hasClass(one, 'missing'))),
    notes: foot.slice(0, -1),
    source: foot.at(-1) ?? [],
    address: whole?.attribs.href && addressOf(whole.attribs.href),
  };
}

/** A numbered table, or the table of an analysis. */
export function readTable(
  frame: HtmlElement,
  ids: readonly string[],
  setting: Setting,
  readLink: ReadLink,
): TableBlock {
  const { number, title, others } = readHead(frame, setting, readLink);
  const table = findElement([frame], ({ name }) => name === 'table');
  const between = childElements(frame)
    .filter(({ name }) => name === 'p')
    .map((line) => readSpans(line.children, setting, readLink));
  return {
    kind: 'table',
    ids,
    number,
    title,
    before: [...others, ...between],
    rows: table ? readRows(table, setting, readLink) : [],
    after: readFoot(frame, setting, readLink),
  };
}

/** Values in large print, each with its words and its source. */
export function readKeys(
  list: HtmlElement,
  ids: readonly string[],
  setting: Setting,
  readLink: ReadLink,
): KeysBlock {
  const keys = childElements(list).map((one) => {
    const term = findElement([one], ({ name }) => name === 'dt');
    const isSmall = (node: HtmlElement['children'][number]) =>
      'name' in node && node.name === 'small';
    const smalls = (term?.children ?? []).filter(isSmall);
    return {
      value: plainWords(findElement([one], ({ name }) => name === 'dd')),
      label: readSpans(
        (term?.children ?? []).filter((node) => !isSmall(node)),
        setting,
        readLink,
      ),
      source: smalls.flatMap((small, index) => [
        ...(index > 0 ? [{ ...setting, text: ' · ' }] : []),
        ...readSpans([small], setting, readLink),
      ]),
    };
  });
  return { kind: 'keys', ids, keys };
}

/** Texts of the notes beside paragraphs, by id. */
export function readNotes(
  roots: readonly HtmlElement[],
  setting: Setting,
  readLink: ReadLink,
): Map<string, Spans> {
  const notes = findElements(roots, ({ attribs }) => /^note-/.test(attribs.id ?? ''));
  return new Map(
    notes.map((note): [string, Spans] => {
      const parts = childElements(note).filter((part) => !hasClass(part, 'n'));
      const spans = parts.flatMap((part, index) => [
        ...(index > 0 ? [{ ...setting, text: ' ' }] : []),
        ...readSpans([part], setting, readLink),
      ]);
      return [note.attribs.id ?? '', spans];
    }),
  );
}
