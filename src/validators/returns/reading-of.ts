import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import { type ReturnReading, readReturn } from '../../domain/survey/read-return.ts';
import type { Portal } from '../../loaders/portal.ts';
import { editionOf } from '../warnings/open-editions.ts';

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
