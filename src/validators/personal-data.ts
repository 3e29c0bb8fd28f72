import { placeInReturn } from '../domain/survey/answer-place.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import {
  findPersonalAnswer,
  findPersonalData,
} from '../importers/values/personal/find-personal-data.ts';
import type { PersonalFind } from '../importers/values/personal/personal-find.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { readingOf, surveyFormOf } from './returns.ts';
import { findInFiles } from './texts.ts';
import { problemAt, type Validator } from './validator.ts';

interface Text {
  readonly entry: Entry<unknown>;
  readonly path: ValuePath;
  readonly text: string;
  readonly isPhone: boolean;
  /** Whether it is a free-text answer, which may be a name alone. */
  readonly isAnswer: boolean;
}

/** All texts of an entry. Authors of sources are named on purpose, so they are skipped. */
function* textsIn(entry: Entry<unknown>, data: unknown, path: ValuePath = []): Generator<Text> {
  if (typeof data === 'string') {
    // Text in portal-defined fields is as free as an answer.
    const isAnswer = path[0] === 'fields' && path[3] === 'value';
    yield { entry, path, text: data, isPhone: path.includes('phone'), isAnswer };
  } else if (typeof data === 'object' && data !== null) {
    for (const [name, part] of Object.entries(data)) {
      const step = Array.isArray(data) ? Number(name) : name;
      // The survey says which answers are office phone numbers.
      if (!['sources', 'answers', 'indicators'].includes(name)) {
        yield* textsIn(entry, part, [...path, step]);
      }
    }
  }
}

function* answersIn(portal: Portal): Generator<Text> {
  const form = surveyFormOf(portal);
  if (!form) return;
  for (const entry of portal.returns) {
    if (!entry.data.answers) continue;
    for (const [key, cell] of readingOf(form, entry).cells) {
      const field = form.fieldByKey.get(key);
      if (typeof cell !== 'string' || field?.value.kind === 'code') continue;
      yield {
        entry,
        path: placeInReturn(form, entry.data, key),
        text: cell,
        isPhone: field?.value.kind === 'phone',
        isAnswer: field?.holds !== 'name',
      };
    }
  }
}

interface Suspect extends Pick<Text, 'entry' | 'path' | 'isPhone'> {
  readonly finds: readonly PersonalFind[];
}

function suspectsAmong(texts: Iterable<Text>): Suspect[] {
  return [...texts].flatMap(({ entry, path, text, isPhone, isAnswer }) => {
    const finds = isAnswer ? findPersonalAnswer(text) : findPersonalData(text);
    return finds.length > 0 ? [{ entry, path, isPhone, finds }] : [];
  });
}

/** By entry data, which is searched for errors and again for warnings. */
const known = new WeakMap<object, readonly Omit<Suspect, 'entry'>[]>();

function suspectsIn(entry: Entry<object>): Suspect[] {
  const suspects = known.get(entry.data) ?? suspectsAmong(textsIn(entry, entry.data));
  known.set(entry.data, suspects);
  return suspects.map((suspect) => ({ ...suspect, entry }));
}

const kinds: Readonly<Record<PersonalFind['kind'], Phrase>> = {
  email: phrase('check.word.personEmail'),
  phone: phrase('check.word.mobile'),
  name: phrase('check.word.personName'),
};

/**
 * Find personal data in published data of clusters and bodies. Findings are not quoted, since logs are published
 * too.
 */
function findPersons(portal: Portal, severity: PersonalFind['severity']): Problem[] {
  const { clusters, organisations, events, returns } = portal;
  const entries = [...clusters, ...organisations, ...events, ...returns];
  const suspects = [
    ...findInFiles(portal, entries, { rule: 'persons', on: '' }, (own) => own.flatMap(suspectsIn)),
    ...suspectsAmong(answersIn(portal)),
  ];
  return suspects.flatMap(({ entry, path, isPhone, finds }) => {
    const [find] = finds.filter(
      // The number of an office may be a mobile one.
      (one) => (isPhone && one.kind === 'phone' ? 'warning' : one.severity) === severity,
    );
    if (!find) return [];
    const message = phrase(
      severity === 'error' ? 'check.personal.found' : 'check.personal.perhaps',
      { found: kinds[find.kind] },
    );
    const hint =
      severity === 'error'
        ? phrase('check.mend.generalAddress')
        : phrase('check.mend.leaveIfOffice');
    return [problemAt(portal, entry, path, 'personal-data', message, hint)];
  });
}

/** Allow no personal data in what is published: bodies have addresses and phones, persons do not. */
export const checkPersonalData: Validator = (portal) => findPersons(portal, 'error');

/** Warn of addresses and numbers that may be personal. */
export const warnOfDoubtfulPersons: Validator = (portal) => findPersons(portal, 'warning');
