import { describe, expect, test } from 'vitest';
import { formatProblem } from '../loaders/say-problem.ts';
import { locales } from '../i18n/locales.ts';
import { overlayFiles } from '../testing/overlay-files.ts';
import { readCutSample } from '../testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';

const file = 'stages/stages.yaml';
const originals = readCutSample();
const entries = Buffer.from(originals.get(file) ?? [])
  .toString()
  .split(/^(?=- id: )/m);
const [head = '', ...stages] = entries;
const again = (id: string) => stages[3]?.replace('- id: mature', `- id: ${id}`) ?? '';

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

  test('may be any number between', () => {
    expect(problemsOf([...stages, again('a5'), again('a6')])).toEqual([]);
  });

  test('are not all but one steps aside', () => {
    const aside = stages.map((stage, index) =>
      index === 0 ? stage : stage.replace(/^ {2}printed:/m, '  forward: false\n  printed:'),
    );
    expect(problemsOf(aside).map(({ code }) => code)).toEqual(['stages-no-way']);
  });
});
