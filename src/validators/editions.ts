import { locales } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import { findNumbers } from '../loaders/find-numbers.ts';
import { type PageEntry, type Portal, splitTextId } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

type Edition = Portal['editions'][number];

interface OpenEdition {
  readonly entry: Edition;
  readonly before: Edition | undefined;
}

/** Editions not frozen, by year. */
export function openEditions(portal: Portal): OpenEdition[] {
  const frozen = new Set(portal.archive.map(({ id }) => id));
  const sorted = portal.editions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap((entry, index) =>
    frozen.has(entry.id) || portal.refused.has(`archive/${entry.id}`)
      ? []
      : [{ entry, before: sorted[index - 1] }],
  );
}

/** Edition of a return, chapter or table, the first part of its id. */
export function editionOf({ id }: { readonly id: string }): string {
  return id.split('/')[0] ?? '';
}

/** Gaps of a published edition: figures without a value, unconfirmed proposals. */
function unfinished(portal: Portal, entry: Edition, returns: Portal['returns']): Problem[] {
  if (entry.data.status === 'draft') return [];
  const awaited = entry.data.figures.flatMap(({ value, recount }, index) => {
    if (value !== undefined || recount) return [];
    const message = phrase('check.edition.noValue');
    const hint = phrase('check.mend.writeValueOrRecount');
    return [problemAt(portal, entry, ['figures', index, 'id'], 'no-value', message, hint)];
  });
  const proposed = returns.flatMap((one) => {
    if (!one.data.proposed) return [];
    const message = phrase('check.edition.proposal');
    const id = one.id.slice(entry.id.length + 1);
    const hint = phrase('check.mend.confirm', { edition: entry.id, cluster: id });
    return [problemAt(portal, one, ['proposed'], 'proposed', message, hint)];
  });
  return [...awaited, ...proposed];
}

/** Figures without a source, which only our own counts may lack. */
function unsourced(portal: Portal, entry: Edition): Problem[] {
  return entry.data.figures.flatMap(({ value, printed, recount, sources }, index) => {
    const own = recount !== undefined && printed === undefined;
    if (value === undefined || own || sources.length > 0) return [];
    const message = phrase('check.edition.noSource');
    const hint = phrase('check.mend.nameInSources');
    return [problemAt(portal, entry, ['figures', index, 'value'], 'no-source', message, hint)];
  });
}

/**
 * Require returns or figures for the edition of a report; once published, figures with values and no proposals.
 */
export const checkEditionData: Validator = (portal) => {
  const byEdition = Map.groupBy(portal.returns, ({ id }) => id.split('/')[0] ?? '');
  return portal.editions.flatMap((entry): Problem[] => {
    const { figures, report } = entry.data;
    const returns = byEdition.get(entry.id) ?? [];
    const broken = [...portal.refused].some((name) => name.startsWith(`returns/${entry.id}/`));
    if (report && figures.length === 0 && returns.length === 0 && !broken) {
      const message = phrase('check.edition.noData');
      const hint = phrase('check.mend.addReturns', { id: entry.id });
      return [problemAt(portal, entry, ['report'], 'no-data', message, hint)];
    }
    return [...unfinished(portal, entry, returns), ...unsourced(portal, entry)];
  });
};

/** Require fieldwork to end after it begins. */
export const checkEditionDates: Validator = (portal) =>
  portal.editions.flatMap((entry) => {
    const { from, to } = entry.data.survey ?? { from: '', to: '' };
    if (from <= to) return [];
    const message = phrase('check.edition.dateOrder', { from, to });
    return [
      problemAt(portal, entry, ['survey', 'to'], 'dates', message, phrase('check.mend.oneOfDates')),
    ];
  });

/** Version that `npm run edition -- new` gives a report that has not been read yet. */
const firstVersion = '0.1';

/** Warn of published reports with the version of a first draft, since versions are cited. */
export const warnOfFirstVersions: Validator = (portal) =>
  openEditions(portal).flatMap(({ entry }) => {
    const { status, report } = entry.data;
    if (status === 'draft' || report?.version !== firstVersion) return [];
    const message = phrase('check.warn.draftVersion', { found: firstVersion });
    const hint = phrase('check.mend.firstVersion');
    return [problemAt(portal, entry, ['report', 'version'], 'first-version', message, hint)];
  });

/** Warn of last year's sources: a new survey has a new document. */
export const warnOfOldSources: Validator = (portal) =>
  openEditions(portal).flatMap(({ entry, before }) => {
    const earlier = new Set(before?.data.sources.map(({ source }) => source));
    const { sources } = entry.data;
    if (sources.some(({ source }) => !earlier.has(source))) return [];
    const found = [...new Set(sources.map(({ source }) => source))].join(', ');
    const message = phrase('check.warn.oldSources', {
      edition: entry.id,
      earlier: before?.id ?? '',
      found,
    });
    const hint = phrase('check.mend.addDocument');
    return [problemAt(portal, entry, ['sources'], 'old-sources', message, hint)];
  });

/**
 * Warn of chapters carried over unchanged into a new edition: their numbers update automatically, so they read
 * as if about the new year.
 */
export const warnOfUnchangedChapters: Validator = (portal) => {
  const byId = new Map(portal.reports.map((text) => [text.id, text]));
  return openEditions(portal).flatMap(({ entry, before }): Problem[] => {
    if (!before) return [];
    const same = portal.reports.filter(({ id, hash }) => {
      const [edition = '', ...rest] = id.split('/');
      return edition === entry.id && byId.get([before.id, ...rest].join('/'))?.hash === hash;
    });
    const chapters = Map.groupBy(same, ({ id }) => splitTextId(id)[0]);
    return [...chapters.values()].map((texts) => {
      // If the original changed, its translations are reported as stale.
      const first = texts.find(({ data }) => data.status === 'original') ?? (texts[0] as PageEntry);
      const languages = texts.map(({ id }) => splitTextId(id)[1]).join(', ');
      const message = phrase('check.warn.oldChapter', {
        edition: entry.id,
        earlier: before.id,
        languages,
      });
      const hint = phrase('check.mend.readAgain');
      return problemAt(portal, first, [], 'unchanged-chapter', message, hint);
    });
  });
};

/** Warn of a published figure's note carried over with numbers, which are last year's. */
export const warnOfUnchangedNotes: Validator = (portal) =>
  openEditions(portal).flatMap(({ entry, before }) => {
    const known = new Map(before?.data.figures.map(({ id, note }) => [id, note]));
    return entry.data.figures.flatMap(({ id, note }, index): Problem[] => {
      const earlier = known.get(id);
      if (!note || !earlier || locales.some((locale) => note[locale] !== earlier[locale]))
        return [];
      const numbers = [...new Set(findNumbers(note.en).map(({ text }) => text))];
      if (numbers.length === 0) return [];
      const message = phrase('check.warn.oldNote', {
        edition: entry.id,
        earlier: before?.id ?? '',
        numbers: numbers.join(', '),
      });
      const path = ['figures', index, 'note'];
      return [
        problemAt(
          portal,
          entry,
          path,
          'unchanged-note',
          message,
          phrase('check.mend.correctOrDeleteIt'),
        ),
      ];
    });
  });
