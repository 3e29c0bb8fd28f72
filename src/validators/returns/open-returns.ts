import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import { readReturn, type ReturnReading } from '../../domain/survey/read-return.ts';
import type { Portal } from '../../loaders/portal.ts';
import { editionOf, openEditions } from '../warnings/open-editions.ts';

export interface OpenReturn {
  readonly entry: Portal['returns'][number];
  readonly edition: string;
  /** Id of the previous edition; undefined for the first. */
  readonly before: string | undefined;
  readonly cluster: string;
  readonly reading: ReturnReading;
}

type Return = Portal['returns'][number];

const known = new WeakMap<SurveyForm, WeakMap<Return, ReturnReading>>();

/** Answers of a return, read once for all rules. */
export function readingOf(form: SurveyForm, entry: Return): ReturnReading {
  const own = known.get(form) ?? new WeakMap<Return, ReturnReading>();
  known.set(form, own);
  const reading = own.get(entry) ?? readReturn(form, entry.data, editionOf(entry));
  own.set(entry, reading);
  return reading;
}

/** Returns with answers, of editions that are not frozen. */
export function openReturns(portal: Portal, form: SurveyForm): OpenReturn[] {
  const open = new Map(openEditions(portal).map(({ entry, before }) => [entry.id, before?.id]));
  return portal.returns.flatMap((entry) => {
    const edition = editionOf(entry);
    const { answers, indicators } = entry.data;
    if (!open.has(edition) || !(answers || indicators)) return [];
    const before = open.get(edition);
    const cluster = entry.id.slice(edition.length + 1);
    return [{ entry, edition, before, cluster, reading: readingOf(form, entry) }];
  });
}
