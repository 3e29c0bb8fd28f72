import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../../src/loaders/portal.ts';
import { countWords } from '../count-words.ts';
import { placeFiles } from '../place-files.ts';
import { prepareEdition } from './prepare-edition.ts';
import type { Outcome } from './outcome.ts';

/**
 * Adds an edition to a portal. It refuses to touch one that is there, in whole or in part.
 * @param today day of the first version of its report
 * @param dry only say what would be made
 */
export function newEdition(
  portal: Portal,
  directory: string,
  edition: string,
  today: string,
  dry: boolean,
): Outcome {
  const folders = ['returns', 'report-tables', 'reports'].map((name) => `${name}/${edition}`);
  const targets = [`editions/${edition}.yaml`, ...folders];
  const taken = targets.filter((target) => existsSync(join(directory, target)));
  if (taken.length > 0) {
    const found = taken.join(', ');
    return { fault: `expected a new edition, found ${found}; choose another year, or delete it` };
  }
  const prepared = prepareEdition(portal, directory, edition, today);
  if (!prepared) {
    return { fault: `expected an edition before ${edition} to prepare it from, found none` };
  }
  const { from, files, source, proposals, chapters, tables, recounted, awaited, merged } = prepared;
  if (!dry) placeFiles(directory, [...targets, ...(source ? [source] : [])], files);
  const figures = `${countWords(recounted + awaited, 'figure')} (${recounted} recounted, ${awaited} to be written)`;
  const carried = [
    figures,
    countWords(proposals, 'proposal'),
    countWords(chapters, 'text of chapters', 'texts of chapters'),
    countWords(tables, 'table'),
  ];
  const left = `Left out: ${countWords(merged, 'cluster')} that merged by ${edition}`;
  return {
    lines: [
      `${dry ? 'Would make' : 'Made'} the draft edition ${edition} from ${from}: ${carried.join(', ')}`,
      ...(merged > 0 ? [left] : []),
      ...(source ? [`The source of its answers: ${source}; read what it says`] : []),
      `Next: correct the answers in returns/${edition}/ and confirm them: npm run edition -- confirm ${edition} ID;`,
      `npm run edition -- status ${edition} says what is left, and npm run check what is wrong.`,
    ],
  };
}
