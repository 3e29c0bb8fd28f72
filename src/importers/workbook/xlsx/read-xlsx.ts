import { countFilled } from '../count-filled.ts';
import { gatherSheet } from '../gather-sheet.ts';
import type { WorkbookLimits } from '../limits.ts';
import type { PackageReading } from '../package-reading.ts';
import type { Package } from '../package/open-package.ts';
import { damaged } from '../refusal.ts';
import { attribute, readXml } from '../xml/read-xml.ts';
import { createNumberReader } from './number-cell.ts';
import { readFormats } from './read-formats.ts';
import { readRelations } from './read-relations.ts';
import { readSheet } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readStruckStyles } from './read-struck.ts';

/** A sheet in the list of the main part. */
interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly state: string;
}

interface Listing {
  readonly sheets: readonly ListedSheet[];
  /** Days are counted from 1904. */
  readonly from1904: boolean;
}

function readListing(source: Package, part: string, most: number): Listing {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  readXml(source, part, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      else if (name === 'sheet') {
        const { name: title = '', state = 'visible' } = attributes;
        const relation = attribute(attributes, 'id') ?? '';
        sheets.push({ name: title, relation, state });
        if (sheets.length > most) throw damaged(part);
      }
    },
  });
  return { sheets, from1904 };
}

/**
 * Read the sheets of an Excel workbook (Office Open XML), except chart and macro sheets.
 * @param dropStruck whether words that are struck through are left out
 */
export function readXlsx(
  source: Package,
  limits: WorkbookLimits,
  dropStruck: boolean,
): PackageReading {
  const main = readRelations(source, '').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) throw damaged('_rels/.rels');
  const { sheets, from1904 } = readListing(source, main, limits.parts);
  const relations = readRelations(source, main);
  const find = (type: string) =>
    relations.find((relation) => relation.type === type && source.has(relation.target))?.target;
  const [strings, styles] = [find('sharedStrings'), find('styles')];
  const shared = {
    strings: strings ? readStrings(source, strings, limits.cells, dropStruck) : [],
    formats: styles ? readFormats(source, styles) : [],
    readNumber: createNumberReader(from1904),
    struck: dropStruck
      ? styles
        ? readStruckStyles(source, styles)
        : new Set<number>()
      : undefined,
  };
  const filled = countFilled(limits);
  return sheets.flatMap(({ name, relation, state }) => {
    const found = relations.find(({ id }) => id === relation);
    if (!found) throw damaged(main);
    if (found.type !== 'worksheet') return [];
    const gatherer = gatherSheet(name, found.target, filled);
    readSheet(source, found.target, shared, gatherer);
    if (state === 'veryHidden') gatherer.setUp({ veryHidden: true });
    return [gatherer.finish(state !== 'visible')];
  });
}
