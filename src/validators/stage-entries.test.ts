import { describe, expect, test } from 'vitest';
import { formatProblem } from '../loaders/say-problem.ts';
import { locales } from '../i18n/locales.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';

const file = 'stages/stages.yaml';
const originals = readCutSample();
const entries = Buffer.from(originals.get(file) ?? [])
  .toString()
  .split(/^(?=- id: )/m);
const [head = '', ...stages] = entries;
/** Another stage, after the others. */
const again = (id: string, order = Number(id.slice(1)) || 5) =>
  stages[3]?.replace('- id: mature', `- id: ${id}`).replace(/order: \d+/, `order: ${order}`) ?? '';

function problemsOf(list: readonly string[]) {
  const text = head + list.join('');
  const { problems } = checkContent(overlayFiles(originals, new Map([[file, Buffer.from(text)]])));
  return problems.filter((problem) => problem.file === file);
}

describe('the stages of a portal', () => {
  test.each(locales)('are three at least: %s', (locale) => {
    const [problem] = problemsOf(stages.slice(0, 2)).filter(({ code }) => code === 'stages-few');
    expect(problem && formatProblem(problem, locale)).toMatch(/stages\.yaml:\d+:\d+.*3.*6.*2/);
  });

  test.each(locales)('are six at most: %s', (locale) => {
    const seven = [...stages, again('a5'), again('a6'), again('a7')];
    const [problem] = problemsOf(seven).filter(({ code }) => code === 'stages-many');
    expect(problem && formatProblem(problem, locale)).toMatch(/stages\.yaml:\d+:\d+.*3.*6.*7/);
  });

  test('have ids of their own', () => {
    expect(problemsOf([...stages, again('mature')])).not.toEqual([]);
    expect(problemsOf([...stages, again('total')])).not.toEqual([]);
  });

  test.each(locales)('have each a place of its own: %s', (locale) => {
    const [first = '', second = '', ...rest] = stages;
    const list = [first, second.replace(/^ {2}order: \d+/m, '  order: 1'), ...rest];
    const problems = problemsOf(list);
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ['stages-same-order', '[1].order'],
    ]);
    expect(problems[0]?.line).toBe((head + first).split('\n').length + 1);
    expect(problems[0] && formatProblem(problems[0], locale)).toMatch(/1, .*idea.*1, 2, 3/s);
  });

  test('may be any number between', () => {
    expect(problemsOf([...stages, again('a5'), again('a6')])).toEqual([]);
  });

  test('lead to the one from which on a question is asked', () => {
    const aside = stages.map((stage) =>
      stage.includes('- id: mature')
        ? stage.replace(/^ {2}printed:/m, '  forward: false\n  printed:')
        : stage,
    );
    const question = 'survey/questions.yaml';
    const asked = Buffer.from(originals.get(question) ?? [])
      .toString()
      .replace('fromStage: initial', 'fromStage: mature');
    const changed = new Map([
      [file, Buffer.from(head + aside.join(''))],
      [question, Buffer.from(asked)],
    ]);
    const { problems } = checkContent(overlayFiles(originals, changed));
    const told = problems.filter((problem) => problem.file === question);
    expect(told.map((problem) => formatProblem(problem, 'en'))).toEqual([
      expect.stringMatching(
        /^survey\/questions\.yaml:\d+:\d+ .*fromStage: expected the id of a stage that is a step forward \(idea, initial, developing\), found "mature"/,
      ),
    ]);
  });

  test('are not all but one steps aside', () => {
    const aside = stages.map((stage, index) =>
      index === 0 ? stage : stage.replace(/^ {2}printed:/m, '  forward: false\n  printed:'),
    );
    expect(problemsOf(aside).map(({ code }) => code)).toEqual(['stages-no-way']);
  });
});
