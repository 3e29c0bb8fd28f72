import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument, stringify, visit } from 'yaml';
import type { Portal } from '../../src/loaders/portal.ts';

/** The files of a new edition, by their paths below the portal's folder. */
export interface Prepared {
  /** The edition from which it is made. */
  readonly from: string;
  readonly files: ReadonlyMap<string, string>;
  readonly returns: number;
  readonly chapters: number;
}

/** The edition before one: ids of editions are years. */
function findBefore(portal: Portal, edition: string): Portal['editions'][number] | undefined {
  return portal.editions
    .filter(({ id }) => id < edition)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .at(-1);
}

/** Endings of Azerbaijani ordinals by the last digit of a year; a year ends a decade with one of its own. */
const ordinals = ['cu', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'] as const;
const decades = ['ci', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'] as const;

/** Words with another year; the ending of an Azerbaijani ordinal follows it: 2012-ci, 2013-cü. */
function replaceYear(words: string, from: string, to: string): string {
  const digit = Number(to.at(-1));
  const ending = digit === 0 ? decades[Number(to.at(-2))] : ordinals[digit];
  return words.replaceAll(
    new RegExp(`${from}(-c[iıuü](?!\\p{L}))?`, 'gu'),
    (_, ordinal?: string) => (ordinal ? `${to}-${ending}` : to),
  );
}

/** The edition's own file: last year's words with the new year, and none of its numbers. */
function prepareOwn(text: string, from: string, edition: string, today: string): string {
  const document = parseDocument(text);
  document.commentBefore = [
    ` Prepared from the edition ${from}. Before it is published: name the sources of this edition,`,
    ' fill in its figures, and give the dates of the survey.',
  ].join('\n');
  if (document.contents) document.contents.commentBefore = undefined;
  document.set('status', 'draft');
  document.delete('survey');
  document.set('figures', []);
  if (document.has('report')) {
    document.setIn(['report', 'version'], '0.1');
    document.setIn(['report', 'date'], today);
  }
  const named = [document.get('title'), document.get('asOf'), document.getIn(['report', 'title'])];
  for (const node of named) {
    if (typeof node !== 'object' || node === null) continue;
    visit(node as Parameters<typeof visit>[0], {
      Scalar(_, scalar) {
        if (isScalar(scalar) && typeof scalar.value === 'string') {
          scalar.value = replaceYear(scalar.value, from, edition);
        }
      },
    });
  }
  return document.toString({ lineWidth: 0 });
}

/** A return that says only who may return it, and where it would be counted. */
function prepareReturn({ data }: Portal['returns'][number], from: string): string {
  const { name, printedRegion, sources } = data;
  const head = [
    `# Prepared from the edition ${from}. Fill in what was returned, name its source, and delete the`,
    '# line "prepared"; delete the file if nothing was returned.',
  ];
  const value = {
    prepared: true,
    ...(name === undefined ? {} : { name }),
    ...(printedRegion === undefined ? {} : { printedRegion }),
    sources,
  };
  return `${head.join('\n')}\n${stringify(value, { lineWidth: 0 })}`;
}

/** A chapter as it was, but its translations are drafts again: the text is going to change. */
function prepareChapter(text: string): string {
  const end = text.indexOf('\n---', 3);
  return text.slice(0, end).replace(/^status: reviewed$/m, 'status: draft') + text.slice(end);
}

/**
 * Makes a new edition from the one before it: its entry as a draft without figures, a return to
 * fill in for each cluster that returned last time, last time's tables, and its chapters, whose values are named
 * and so become those of the new edition.
 * @param today day of the first version of its report
 * @returns undefined when there is no edition before it
 */
export function prepareEdition(
  portal: Portal,
  directory: string,
  edition: string,
  today: string,
): Prepared | undefined {
  const before = findBefore(portal, edition);
  if (!before) return undefined;
  const from = before.id;
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  const own = (entry: { readonly id: string }) => entry.id.startsWith(`${from}/`);
  const rename = (file: string) => file.replace(`/${from}/`, `/${edition}/`);
  const returns = portal.returns.filter(own);
  const tables = portal['report-tables'].filter(own);
  const chapters = portal.reports.filter(own);
  const files = new Map([
    [`editions/${edition}.yaml`, prepareOwn(read(before.file), from, edition, today)],
    ...returns.map((one) => [rename(one.file), prepareReturn(one, from)] as const),
    ...tables.map(({ file }) => [rename(file), read(file)] as const),
    ...chapters.map(({ file }) => [rename(file), prepareChapter(read(file))] as const),
  ]);
  return { from, files, returns: returns.length, chapters: chapters.length };
}
