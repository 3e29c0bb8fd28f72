import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { nameSome } from '../name-some.ts';
import { placeFiles } from '../place-files.ts';
import { answersChapter } from './answers-chapter.ts';
import { prepareEdition } from './prepare-edition.ts';
import type { Outcome } from './outcome.ts';

function reportAnswers(edition: string, n: number, hasChapter: boolean): Phrase[] {
  const folder = `reports/${edition}/${answersChapter}/`;
  if (n === 0) return hasChapter ? [phrase('command.new.chapterAlone', { folder })] : [];
  return [
    hasChapter
      ? phrase('command.new.answersChapter', { n, folder })
      : phrase('command.new.answers', { n }),
  ];
}

/**
 * Add an edition to a portal; refuse if any part of it exists.
 * @param today day of the first version of its report
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
    return { faults: [phrase('command.new.taken', { found: taken.join(', ') })] };
  }
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  const prepared = prepareEdition(portal, read, edition, today);
  if (!prepared) return { faults: [phrase('command.new.noneBefore', { edition })] };
  const { from, files, source, unconfirmed, merged, answers, hasChapter } = prepared;
  const single = [...files.keys()].filter(
    (file) => !targets.some((target) => file === target || file.startsWith(`${target}/`)),
  );
  if (!dry) placeFiles(directory, [...targets, ...single], files);
  const { proposals, chapters, tables, recounted, awaited } = prepared;
  const carried = phrase('command.new.carried', {
    figures: recounted + awaited,
    recounted,
    awaited,
    proposals,
    chapters,
    tables,
  });
  const commands = {
    folder: `returns/${edition}/`,
    confirm: `npm run edition -- confirm ${edition} ID`,
    status: `npm run edition -- status ${edition}`,
    check: 'npm run check',
  };
  return {
    lines: [
      phrase(dry ? 'command.new.wouldMake' : 'command.new.made', { edition, from, carried }),
      ...(unconfirmed.length > 0
        ? [
            phrase('command.new.unconfirmed', {
              from,
              n: unconfirmed.length,
              clusters: nameSome(unconfirmed, 5),
            }),
          ]
        : []),
      ...(merged > 0 ? [phrase('command.new.merged', { n: merged, edition })] : []),
      ...(source ? [phrase('command.new.source', { file: source })] : []),
      ...reportAnswers(edition, answers.length, hasChapter),
      phrase('command.new.next', commands),
    ],
  };
}
