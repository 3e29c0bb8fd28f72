import { type Phrase, phrase } from '../i18n/phrase.ts';
import { findHidden } from './hidden-characters.ts';
import type { ValuePath, YamlValue } from './parse-yaml.ts';
import { type Problem, problemIn } from './problem.ts';
import { formatPath } from './schema-problems.ts';

/** Spreadsheet cells take 32,767 characters, and some join several texts. */
const maxText = 5000;

/** Smaller numbers are never counted or measured here, except 0. */
const minNumber = 1e-9;

type Fault = readonly [code: string, message: Phrase, hint: Phrase];

function textFault(text: string): Fault | undefined {
  const hidden = findHidden(text);
  // A file with the character itself is not read, so it must be an escape.
  if (hidden) return ['control-character', hidden.message, phrase('check.mend.deleteEscape')];
  if (text.length <= maxText) return undefined;
  const message = phrase('check.value.longText', { most: maxText, found: text.length });
  return ['too-long', message, phrase('check.mend.shortenOrPage')];
}

function numberFault(number: number): Fault | undefined {
  const size = Math.abs(number);
  // Infinity is rejected where a number is required.
  if (size === 0 || !Number.isFinite(size)) return undefined;
  if (size >= minNumber && size <= Number.MAX_SAFE_INTEGER) return undefined;
  const message = phrase('check.value.digits', { found: number });
  return ['value', message, phrase('check.mend.otherUnit')];
}

const faultOf = (value: unknown): Fault | undefined =>
  typeof value === 'string'
    ? textFault(value)
    : typeof value === 'number'
      ? numberFault(value)
      : undefined;

/** Whether a value has no fault. Fast path for nearly all, without paths. */
function isFit(value: unknown): boolean {
  return typeof value === 'object' && value !== null
    ? Object.values(value).every(isFit)
    : faultOf(value) === undefined;
}

function* faultsOf(value: unknown, path: ValuePath): Generator<readonly [ValuePath, Fault]> {
  if (typeof value === 'object' && value !== null) {
    const list = Array.isArray(value);
    for (const [key, part] of Object.entries(value)) {
      yield* faultsOf(part, [...path, list ? Number(key) : key]);
    }
    return;
  }
  const fault = faultOf(value);
  if (fault) yield [path, fault];
}

/**
 * Faults regardless of schema: hidden characters (as escapes), texts too long for a spreadsheet cell, and
 * numbers not represented exactly.
 * @param value the value at `path` of the file
 */
export function valueProblems(
  file: string,
  yaml: YamlValue,
  value: unknown,
  path: ValuePath,
): Problem[] {
  if (isFit(value)) return [];
  return [...faultsOf(value, path)].map(([at, [code, message, hint]]) =>
    problemIn(file, yaml.locate(at), code, message, hint, formatPath(at)),
  );
}
