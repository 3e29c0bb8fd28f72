import { isMap, isScalar, parseDocument } from 'yaml';
import { listMergers } from '../../src/domain/change/follow-mergers.ts';
import { ownLocales } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import type { PublishedFigure } from '../../src/schemas/edition.ts';
import { answersChapter, prepareAnswersChapter } from './answers-chapter.ts';
import { prepareAnswers } from './prepare-answers.ts';
import { prepareOwn } from './prepare-own.ts';
import { findSurveySource, prepareSource, surveySource } from './prepare-source.ts';

/** Ends at the first line that begins with `---`, as for the bundler. */
const headForm = /^(\ufeff?---\r?\n)([\s\S]*?)\r?\n---/;

/** Copy a chapter. A reviewed translation becomes a draft, since its text will change. */
function prepareChapter(text: string): string {
  const [, before = '', head = ''] = headForm.exec(text) ?? [];
  const status = parseDocument(head).get('status', true);
  if (!isScalar(status) || status.value !== 'reviewed' || !status.range) return text;
  const [start, end] = status.range;
  const at = (offset: number) => before.length + offset;
  return `${text.slice(0, at(start))}draft${text.slice(at(end))}`;
}

/** About one printed list. */
const ofOneYear = ['printed', 'sources'] as const;

/** Turn answers into a proposal, without printed rows and sources. */
function proposeReturn(text: string): string {
  const document = parseDocument(text);
  for (const field of ofOneYear) document.delete(field);
  const { contents } = document;
  if (!isMap(contents)) throw new Error('expected a group of fields');
  // An unconfirmed one is a proposal already.
  if (!document.has('proposed')) contents.items.unshift(document.createPair('proposed', true));
  contents.flow = false;
  return document.toString({ lineWidth: 0 });
}

/** By path in the portal's folder. */
interface Prepared {
  /** The previous edition. */
  readonly from: string;
  readonly files: ReadonlyMap<string, string>;
  /** New file of the answers' source, if missing. */
  readonly source: string | undefined;
  readonly proposals: number;
  /** Clusters whose unconfirmed proposal is repeated. */
  readonly unconfirmed: readonly string[];
  readonly chapters: number;
  readonly tables: number;
  /** Published figures that are counted, and those that have to be entered. */
  readonly recounted: number;
  readonly awaited: number;
  /** Clusters that have been merged since last year. */
  readonly merged: number;
  readonly answers: readonly string[];
  readonly hasChapter: boolean;
}

/** Ids of editions are years. */
export function findBefore(
  { editions }: Pick<Portal, 'editions'>,
  edition: string,
): Portal['editions'][number] | undefined {
  return editions
    .filter(({ id }) => id < edition)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .at(-1);
}

/** Ids of figures in annexes; new chapters are inserted before these. */
function figuresAfterBody(portal: Portal, { id, data }: Portal['editions'][number]): string[] {
  const annexes = new Set(
    (data.report?.chapters ?? []).flatMap((one) => (one.kind === 'annex' ? [one.id] : [])),
  );
  return portal.reports.flatMap((text) => {
    const [edition, chapter = ''] = text.id.split('/');
    return edition === id && annexes.has(chapter) ? text.figures.map((one) => one.id) : [];
  });
}

/**
 * Prepare a new edition from the previous one: a draft with all figures but no values, the source of its
 * answers, last year's answers as proposals, last year's tables, and its chapters, whose values are referenced
 * by name and so resolve to the new edition. Unconfirmed proposals are copied: they hold the last confirmed
 * answers, with later corrections.
 * @param read text of a file by its path within the portal
 * @param today date of the first version of its report
 * @returns undefined if there is no previous edition
 */
export function prepareEdition(
  portal: Portal,
  read: (file: string) => string,
  edition: string,
  today: string,
): Prepared | undefined {
  const before = findBefore(portal, edition);
  if (!before) return undefined;
  const from = before.id;
  const own = (entry: { readonly id: string }) => entry.id.startsWith(`${from}/`);
  const rename = (file: string) => file.replace(`/${from}/`, `/${edition}/`);
  const mergers = new Set(listMergers(portal.clusters, edition).map(({ id }) => id));
  const isMerged = ({ id }: { readonly id: string }) => mergers.has(id.slice(from.length + 1));
  const returned = portal.returns.filter(own);
  const returns = returned.filter((one) => !isMerged(one));
  const tables = portal['report-tables'].filter(own);
  const chapters = portal.reports.filter(own);
  const isCounted = ({ recount, later }: PublishedFigure) =>
    recount !== undefined || later !== undefined;
  const recounted = before.data.figures.filter(isCounted).length;
  const site = portal.site[0]?.data;
  // Without questions, the portal is a list: its next edition has the same sources.
  const isAsked =
    portal.survey.length > 0 ||
    before.data.sources.some(({ source }) => source === surveySource(from));
  // An existing entry of the survey is kept.
  const source =
    findSurveySource(portal, edition) || !isAsked
      ? undefined
      : `sources/${surveySource(edition)}.yaml`;
  const languages = site?.languages ?? ownLocales;
  const language = site?.formLanguage ?? languages[0] ?? 'en';
  const named = findSurveySource(portal, edition) ?? (source ? surveySource(edition) : undefined);
  const answers =
    portal.survey.length > 0 && named !== undefined
      ? prepareAnswers(portal, { edition, from, source: named })
      : { files: new Map<string, string>(), figures: [], unshown: [] };
  const report = before.data.report;
  // An existing chapter belongs to the author.
  const hasChapter =
    answers.unshown.length > 0 &&
    report !== undefined &&
    report.chapters.every(({ id }) => id !== answersChapter);
  const files = new Map([
    ...answers.files,
    ...(hasChapter ? prepareAnswersChapter(portal, edition, answers.unshown) : []),
    ...(source ? [[source, prepareSource(edition, language, languages)] as const] : []),
    [
      `editions/${edition}.yaml`,
      prepareOwn(read(before.file), {
        from,
        edition,
        today,
        isAsked,
        figures: hasChapter ? answers.unshown : [],
        next: hasChapter ? figuresAfterBody(portal, before) : [],
      }),
    ],
    ...returns.map(({ file }) => [rename(file), proposeReturn(read(file))] as const),
    ...tables.map(({ file }) => [rename(file), read(file)] as const),
    ...chapters.map(({ file }) => [rename(file), prepareChapter(read(file))] as const),
  ]);
  return {
    from,
    files,
    source,
    proposals: returns.length,
    unconfirmed: returns
      .filter(({ data }) => data.proposed)
      .map(({ id }) => id.slice(from.length + 1)),
    chapters: chapters.length,
    tables: tables.length,
    recounted,
    awaited: before.data.figures.length - recounted,
    merged: returned.length - returns.length,
    answers: answers.figures,
    hasChapter,
  };
}
