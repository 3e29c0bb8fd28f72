import { expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import { viewSurvey } from './view-survey.ts';

const sample = joinSample();
const shipped = joinShipped();
const questionsOf = (portal: typeof sample, locale: (typeof locales)[number]) =>
  viewSurvey(portal, locale).parts.flatMap(({ questions }) => questions);
const question = (number: number, locale: 'en' | 'tr' = 'en', portal = shipped) => {
  const found = questionsOf(portal, locale).find((each) => each.number === number);
  if (!found) throw new Error(`expected question ${number}`);
  return found;
};

test('fifteen questions in three parts, in their order, in every language', () => {
  for (const locale of locales) {
    const { parts } = viewSurvey(shipped, locale);
    expect(
      parts.map(({ part, questions }) => [part, questions.map(({ number }) => number)]),
    ).toEqual([
      ['a', [1, 2, 3, 4, 5]],
      ['b', [6, 7, 8, 9, 10]],
      ['c', [11, 12, 13, 14, 15]],
    ]);
  }
  expect(question(1).title).toBe('Name of the cluster or potential cluster');
  expect(question(15, 'tr').title).toMatch(/^Uluslararası/);
});

test('a part without a question is left out', () => {
  expect(viewSurvey(sample, 'en').parts.map(({ part }) => part)).toEqual(['a', 'b']);
});

test('readers of another language see the title as printed too', () => {
  expect(question(4).printed).toEqual({ text: 'Kümenin Sektörü', lang: 'tr' });
  expect(question(4, 'tr').printed).toBeUndefined();
});

test('how a question is answered, how much at most, and who is asked', () => {
  expect([question(7).answerForm, question(7).asked]).toEqual([
    ['Ranks in two columns', 'at most 3'],
    'Only clusters that have reached the initial stage',
  ]);
  expect([question(3).answerForm, question(3).asked]).toEqual([
    ['One box to tick'],
    'All clusters and potential clusters',
  ]);
  // One box is one box: it has no number, whatever the entry gives.
  const single = {
    ...sample.questions[1],
    kind: 'single',
    most: 1,
  } as (typeof sample.questions)[number];
  const portal = { ...sample, questions: [single] };
  expect(questionsOf(portal, 'en')[0]?.answerForm).toEqual(['One box to tick']);
});

test('the space for an answer: a line, boxes, fields, or a table', () => {
  const spaces = questionsOf(shipped, 'en').map((each) => [
    each.line,
    each.choices.length,
    each.checklists.length,
    each.fields.length,
    each.grid && `${each.grid.columns.length} x ${each.grid.rows.length}`,
  ]);
  expect(spaces).toEqual([
    [false, 0, 0, 2, undefined],
    [false, 0, 0, 4, undefined],
    [false, 4, 0, 0, undefined],
    [false, 37, 0, 0, undefined],
    [true, 0, 0, 0, undefined],
    [false, 0, 4, 1, undefined],
    [false, 0, 0, 0, '2 x 11'],
    [false, 0, 0, 0, '2 x 5'],
    [false, 0, 0, 0, '2 x 8'],
    [false, 7, 0, 0, undefined],
    [false, 5, 0, 0, undefined],
    [false, 4, 0, 0, undefined],
    [false, 0, 0, 0, '2 x 6'],
    [false, 9, 0, 0, undefined],
    [false, 0, 0, 0, '4 x 5'],
  ]);
});

test('only the question on analyses asks for words beside its boxes', () => {
  const remarks = questionsOf(shipped, 'en').filter((each) => each.remarks);
  expect(remarks.map(({ number }) => number)).toEqual([10]);
});

test('sectors are the boxes of question four, by their codes in the form, as links', () => {
  const { choices } = question(4, 'tr');
  const codes = shipped.sectors.map(({ code }) => code);
  expect(choices).toHaveLength(codes.length);
  expect(question(4).choices[0]).toEqual({
    label: 'Wood, furniture and paper',
    href: '/en/sectors/wood-paper-furniture/',
  });
  expect(choices.at(-1)?.href).toBe('/tr/sectors/other/');
});

test('stages stand with the 19 criteria that are ticked before one is marked', () => {
  expect(question(6).checklists.map(({ label, criteria }) => [label, criteria.length])).toEqual([
    ['Idea', 2],
    ['Initial', 5],
    ['Developing', 7],
    ['Mature', 5],
  ]);
  // Their order is their own, not that of the file.
  const portal = varySample(({ stages }) => ({
    stages: stages.toReversed().filter(({ id }) => /^(idea|developing)$/.test(id)),
  }));
  expect(question(2, 'en', portal).checklists.map(({ label }) => label)).toEqual([
    'Idea',
    'Developing',
  ]);
});

test('rows of a table have names, or numbers where the form has empty lines', () => {
  expect(question(7).grid?.rows[0]?.label).toMatch(/^Innovation, R&D/);
  expect(
    question(9)
      .grid?.rows.map(({ label }) => label)
      .join(' '),
  ).toBe('1 2 3 4 5 6 7 8');
  expect(question(9).grid?.columns).toEqual(['Organisation', 'Leads the cluster']);
});

test('what a question is for, what is doubtful, where it leads and on what it rests', () => {
  const third = question(3, 'en', sample);
  expect(third).toMatchObject({
    purpose: [{ text: 'To put the saucer in the right place.' }],
    use: [
      {
        text: 'The answers got wet, but can be read and are counted in the results of the survey.',
      },
    ],
    doubts: [[{ text: 'The back of the question is empty.' }]],
    sources: [{ text: 'invented report, line 28' }],
    choices: [{ label: 'At the spout' }, { label: 'Under the lid', example: 'salı günleri' }],
  });
  expect(question(2, 'en', sample)).toMatchObject({
    instruction: 'Tick the criteria that hold, then mark one stage.',
    skip: 'Of the other questions, those at the idea stage answer 10 and 12 only.',
    figures: [{ href: '/en/figures/gallery-query-stages/' }],
  });
  expect(question(1, 'en', sample).see.map(({ href }) => href)).toEqual([
    '/en/clusters/xx-clouds/',
    '/en/glossary/#cluster',
  ]);
});

test('what the question names itself is not listed again as naming it', () => {
  for (const { figures, see, mentioned } of questionsOf(shipped, 'en')) {
    const own = [...figures, ...see].map(({ href }) => href);
    const others = mentioned.flatMap(({ links }) => links.map(({ href }) => href));
    expect(others.filter((href) => own.includes(href))).toEqual([]);
  }
  const mentioned = questionsOf(shipped, 'en').flatMap((each) => each.mentioned);
  expect(mentioned.length).toBeGreaterThan(0);
});

test('a text heads the form; without one it has a title, a lead and a note on drafts', () => {
  const view = viewSurvey(shipped, 'en');
  expect(view.heading.title).toBe('The survey of 2011');
  expect(view.page.title).toBe('The survey of 2011');
  expect(viewSurvey(shipped, 'tr').notices).toEqual([]);
  const bare = { ...shipped, texts: { ...shipped.texts, pages: new Map() } };
  const { heading, notices, prose } = viewSurvey(bare, 'tr');
  expect(prose).toBeUndefined();
  expect(heading.lead).toContain('15');
  expect(notices.map(({ text }) => text)).toEqual([
    'Bu metinlerin bir bölümü, henüz gözden geçirilmemiş taslak çeviridir.',
  ]);
  expect(viewSurvey(bare, 'en').notices).toEqual([]);
});
