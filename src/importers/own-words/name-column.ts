import type { Sheet } from '../workbook/model.ts';
import { isText, type WordTools } from './tools.ts';

/** Known names below a header that make it the header of names. */
const leastNames = 2;

/** Text of the header above a column in which most texts are names of known clusters. */
function findNameHead({ rows }: Sheet, isKnownName: (text: string) => boolean): string | undefined {
  const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  for (const column of columns) {
    const texts = rows.flatMap(({ cells }) => {
      const cell = cells.find((one) => one.column === column);
      return cell && isText(cell) ? [cell.text.trim()] : [];
    });
    const first = texts.findIndex(isKnownName);
    const below = texts.slice(first);
    const known = below.filter(isKnownName).length;
    if (first > 0 && known >= leastNames && known * 2 >= below.length) return texts[first - 1];
  }
  return undefined;
}

/**
 * Tools that read the header above names of known clusters as that of their names, in whatever
 * language it is; the same tools if its words already mean something.
 */
export function knowNameColumn(
  sheet: Sheet,
  isKnownName: (text: string) => boolean,
  tools: WordTools,
): WordTools {
  const head = findNameHead(sheet, isKnownName);
  if (head === undefined || tools.meant(head).length > 0 || tools.likely(head)) return tools;
  const { exact, nameKey, targetByKey } = tools;
  const group = targetByKey.get(nameKey)?.group ?? '';
  return {
    ...tools,
    exact: {
      ...exact,
      find: (texts) => (texts.at(-1)?.trim() === head ? [nameKey] : exact.find(texts)),
    },
    isHeadish: (text) => text === head || tools.isHeadish(text),
    likely: (text) => (text === head ? { key: nameKey, group, score: 1 } : tools.likely(text)),
  };
}
