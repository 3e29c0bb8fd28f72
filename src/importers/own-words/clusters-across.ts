import { foldWords } from '../../i18n/fold.ts';
import { neutral, readPhrase } from '../words/read-phrase.ts';
import type { Cell, SheetRow } from '../workbook/model.ts';
import { readPlace } from './find-place.ts';
import { saysTotal } from './row-kinds.ts';
import { isText, type WordTools } from './tools.ts';

/** A row whose columns are clusters, and the column of questions below it. */
export interface ClustersAcross {
  readonly labels: number;
  /** Cells with the cluster names. */
  readonly heads: readonly Cell[];
}

/** Rows examined below a header. */
const looked = 8;

const others: ReadonlySet<string> = new Set([
  ...['#question', '#answer', '#unit', '#order', '#note', '#source'],
]);

/** True for words that only describe a column or line. */
const isFrame = (text: string): boolean =>
  readPhrase(text).words.every(({ forms }) =>
    [...forms].some((form) => neutral.has(form) || others.has(form)),
  );

/** True for a text that may name a cluster. */
const mayName = ({ text }: Cell, tools: WordTools): boolean => !tools.isHeadish(text);

/** Read a row as a header of clusters: names across, with questions in the column before them. */
export function findAcross(
  rows: readonly SheetRow[],
  at: number,
  isKnownName: (text: string) => boolean,
  tools: WordTools,
): ClustersAcross | undefined {
  const row = rows[at];
  const below = rows.slice(at + 1, at + 1 + looked);
  const asking = below.flatMap(({ cells }) => {
    const label = cells.find(isText);
    return label && tools.likely(label.text.trim()) ? [{ label, cells }] : [];
  });
  const labels = asking[0]?.label.column;
  if (!row || labels === undefined) return undefined;
  const corner = row.cells.filter(({ column }) => column <= labels);
  const heads = row.cells.filter(
    ({ column, text }) => column > labels && !saysTotal(text) && !isFrame(text),
  );
  const [first] = heads;
  if (heads.length < 2 || !first || tools.isHeadish(first.text)) return undefined;
  // `Küme adı | X | İl | Y` is a line of labels and answers.
  if (heads.some(({ text }) => tools.likely(text.trim()))) return undefined;
  const known = heads.filter(({ text }) => isKnownName(text));
  if (known.length * 2 >= heads.length) return { labels, heads };
  const isCorner = corner.every(
    ({ text }) => isFrame(text) || tools.likely(text.trim())?.key === tools.nameKey,
  );
  const names = new Set(heads.map(({ text }) => foldWords(text)));
  const isNamed = heads.every((cell) => isText(cell) && mayName(cell, tools));
  const { regions } = tools;
  const isPlaces = regions && heads.every(({ text }) => readPlace(text, regions) !== undefined);
  const isAnswered = asking.filter(({ cells }) =>
    cells.some(({ column }) => heads.some((head) => head.column === column)),
  );
  const isSound =
    isCorner &&
    isNamed &&
    !isPlaces &&
    names.size === heads.length &&
    isAnswered.length >= 2 &&
    isAnswered.length * 2 > below.length;
  return isSound ? { labels, heads } : undefined;
}
