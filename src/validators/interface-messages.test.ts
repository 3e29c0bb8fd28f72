import { expect, test } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { readCode } from '../loaders/engine-files.ts';
import { formatProblem } from '../loaders/say-problem.ts';
import {
  checkInterface,
  facetKeys,
  findColumnKeys,
  findMessageKeys,
  isColumnPattern,
  judgeInterface,
} from './interface-messages.ts';
import { familyKeys, messageFamilies } from './message-families.ts';

test('keys are found in calls, choices and look-ups; compared words and other calls are left out', () => {
  const code = `t('a.b') t(stage === 'idea' ? 'x' : 'y', { n: other('z') })
    useTranslate(locale)('b') unfilled(locale)('c') const list = at('no'), format('no')`;
  expect(findMessageKeys(code).exact).toEqual(['a.b', 'x', 'y', 'b', 'c']);
});

test('a template is read as a pattern, with whatever code it holds', () => {
  const code = `t(\`data.\${kindOf(\`a\${b}\`, "}")}.x\`, { n })`;
  const [pattern] = findMessageKeys(code).patterns;
  expect(pattern?.test('data.clusters.x')).toBe(true);
  expect(pattern?.test('data.clusters')).toBe(false);
  expect(pattern?.test('dataXclusters.x')).toBe(false);
});

const engineCode = readCode();
const found = new Set(engineCode.flatMap(({ text }) => findColumnKeys(text)));

test('columns are found in lists of tables and where they are made', () => {
  const list = `function a(): ExportTable {
  return {
    columns: [
      'id',
      ...locales.map((locale) => \`name_\${locale}\`),
      ...groups.map(({ id }) => id),
      'printed_row',
    ],
  };
}`;
  expect(findColumnKeys(list)).toEqual(['column.id', 'column.name_xx', 'column.printed_row']);
  expect(
    findColumnKeys(
      "knownColumn('id', required), ...knownColumns('label'), ownColumn('code', 'short')",
    ),
  ).toEqual(['column.id', 'column.label_xx', 'package.column.short']);
  expect(findColumnKeys("...ownColumns('text'), buildTable(\n  'figure-rows', rows)")).toEqual([
    'package.column.text_xx',
    'package.about.figure-rows',
  ]);
});

test('columns of a value stand beside it, those of a number with what it counts', () => {
  expect(findColumnKeys("columns: valueColumns('founded')")).toEqual([
    'column.founded',
    'column.xx_as_of',
    'column.xx_source',
  ]);
  expect(findColumnKeys("columns: countColumns('firms')")).toContain('column.xx_what_xx');
});

test('the tables of the site ask for their columns', () => {
  for (const key of ['column.nuts', 'column.term_xx', 'column.printed_stage', 'column.label_xx']) {
    expect(found).toContain(key);
  }
  expect(found.size).toBeGreaterThan(50);
});

test('of every message that the code puts together it is known what may be put in', () => {
  const open = engineCode.flatMap(({ path, text }) =>
    findMessageKeys(text)
      .patterns.filter((pattern) => familyKeys(pattern).length === 0 && !isColumnPattern(pattern))
      .map(
        (pattern) => `${path}: ${pattern.source}: say in message-families.ts what may stand here`,
      ),
  );
  expect(open).toEqual([]);
});

test('no family is left of messages that the code no longer puts together', () => {
  const patterns = engineCode.flatMap(({ text }) => findMessageKeys(text).patterns);
  const idle = Object.keys(messageFamilies).filter(
    (beginning) => !patterns.some((pattern) => pattern.test(`${beginning}.x`)),
  );
  expect(idle).toEqual([]);
});

const facets = facetKeys.map((key) => `${key}: x\n`);
const code = [
  {
    path: 'pages/a.astro',
    text: "t('nav.home'); t(`colour.$" + "{colour}`); t('nav.map', { n: 1 });",
  },
];
const sound = [...facets, 'colour.red: Red\n', 'nav.home: Home\n', 'nav.map: Map\n']
  .sort()
  .join('');

/** Problems reported if one language has this text and the others are valid. */
function tell(text: string, other = sound): string[] {
  const files = locales.map((locale) => ({
    file: `${locale}.yaml`,
    text: locale === 'ka' ? text : other,
  }));
  return judgeInterface(files, code).map((problem) => formatProblem(problem, 'en'));
}

test('messages that are all there are good', () => {
  expect(tell(sound)).toEqual([]);
});

test('the messages of the site are good', () => {
  expect(checkInterface((path) => path).map((problem) => formatProblem(problem, 'en'))).toEqual([]);
});

test('a missing message is told at the line below which it belongs', () => {
  expect(tell(sound.replace('nav.home: Home\n', ''))).toEqual([
    'ka.yaml:4:1 nav.home: expected the message "nav.home", found none; add it below this line, with the placeholders that it has in the other languages',
  ]);
});

test('a case that the language has not is told with those that it has', () => {
  const asked = (form: string) => tell(sound.replace('Map\n', `"{n:${form}}"\n`));
  expect(asked('dat')).toEqual([]);
  expect(asked('posss')).toEqual([
    expect.stringMatching(/^ka\.yaml:\d+:\d+ nav\.map: .*\{n:posss\}/),
  ]);
});

test('a message that the code asks for by a pattern is missed where another language has it', () => {
  expect(tell(sound.replace('colour.red: Red\n', ''))).toEqual([
    expect.stringContaining('colour.red: expected the message "colour.red", found none'),
  ]);
});

test('of messages that the code puts together each one is missed that the engine may ask for', () => {
  const sorting = [{ path: 'pages/a.astro', text: 't(`sort.$' + '{key}`)' }];
  const files = (text: string) => locales.map((locale) => ({ file: `${locale}.yaml`, text }));
  const told = (text: string) =>
    judgeInterface(files(facets.join('') + text), sorting).map(({ field, code: kind }) => [
      field,
      kind,
    ]);
  expect(told('sort.name: a\nsort.place: b\nsort.stage: c\n')).toEqual([]);
  expect(told('sort.name: a\nsort.stage: c\n')).toEqual(
    locales.map(() => ['sort.place', 'missing']),
  );
  expect(told('sort.name: a\nsort.place: b\nsort.size: x\nsort.stage: c\n')).toEqual(
    locales.map(() => ['sort.size', 'unused']),
  );
});

test('a message that no code asks for is told in each language that has it', () => {
  expect(tell(`${sound}nav.mpa: Map\n`)).toEqual([
    'ka.yaml:10:1 nav.mpa: expected only messages that the site shows, found "nav.mpa"; delete the line, in each language that has it',
  ]);
  expect(tell(`${sound}old: x\n`, `${sound}old: x\n`)).toHaveLength(locales.length);
});

test.each([
  ['5', 'expected a text, found 5; put the text in quotes'],
  ['yes: no', 'expected one value after the colon, found a second colon'],
  ['[a, b]', 'expected a text, found a list; write the message as one text'],
  ['{ a: b }', 'expected a text, found a group of fields; write the message as one text'],
  ['', 'expected a text, found an empty value; write the message as one text'],
  ["''", 'expected a text, found an empty value; write the message as one text'],
  ['"\\e[31m"', 'expected readable text, found the unreadable character U+001B'],
])('a value %j is refused at its line', (value, said) => {
  const problems = tell(sound.replace('nav.map: Map', `nav.map: ${value}`));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(said);
  expect(problems[0]).toMatch(/^ka\.yaml:6:/);
});

test('a key that is there twice is told where it is repeated', () => {
  expect(tell(`${sound}nav.map: Again\n`)).toEqual([
    'ka.yaml:10:1 expected each field once, found "nav.map" again (first in line 6); keep one of the two',
  ]);
});

test('a file that is no list of messages is told once, and the others are judged', () => {
  expect(tell('- a\n')).toEqual([
    'ka.yaml:1:1 expected messages, each as "key: text", found a list; write them as in the other languages',
  ]);
});
