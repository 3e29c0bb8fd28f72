import { expect, test } from 'vitest';
import { messages } from '../../../i18n/translate.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { practiceFields, viewSubmission } from './view-submission.ts';

const sample = joinSample();

test('every field is named, with whether it is needed and what a case has there', () => {
  const fields = viewSubmission(sample, 'en').fields;
  expect(fields.map(({ name, need, example }) => [name, need, example])).toEqual([
    ['Title', 'required', 'Umbrellas made of kites'],
    ['Summary', 'required', expect.stringMatching(/^On rainy days/)],
    ['In brief', 'optional', 'It rained, there was no wind, and the teapot makers got wet.'],
    ['Needs', 'optional', 'Cooperation'],
    ['Country', 'required', 'Sampleland'],
    ['Town or region', 'optional', 'Sample Bay'],
    ['When', 'optional', 'autumn 2021'],
    ['Sectors', 'optional', 'Kites; Teaware'],
    ['Suitable stages', 'required', 'Initial; Developing'],
    ['Themes', 'required', 'Competitiveness (stated); Innovation (inferred)'],
    ['Admission criteria', 'required', 'Somebody needed it – met. It was raining.'],
    ['Results', 'optional', 'Umbrellas sewn: 1,240'],
    ['What it took', 'optional', 'three rainy weeks'],
    ['Evidence and its limits', 'required', expect.stringMatching(/^There is one witness/)],
    ['What it takes elsewhere', 'required', expect.stringMatching(/^To any place/)],
    ['Clusters', 'optional', 'Kite Platform; Teapot and Saucer Cluster'],
    ['Support programmes', 'optional', 'Steam grant'],
    ['Concepts', 'optional', 'Theory of the spout'],
    ['Who did it', 'optional', 'Guild of Teapot Makers'],
    ['Figures', 'optional', 'Kettle Valley made 1,240 of 2,648 teapots'],
    ['Logo', 'optional', undefined],
    ['Pictures', 'optional', 'umbrella-stand.jpg'],
    ['Documents', 'optional', undefined],
    ['Open questions', 'optional', 'The number of teapots'],
    ['What it says about clusters', 'optional', undefined],
    ['Sources', 'required', 'invented report, lines 70–75'],
  ]);
});

test('what there is to choose from is named: the stages, and the themes of the portal', () => {
  const hint = (id: string) =>
    viewSubmission(sample, 'en').fields.find((field) => field.id === id)?.hint;
  expect(hint('stages')).toContain('Idea, Initial, Developing, Mature');
  expect(hint('themes')).toContain(
    'Cluster management, Competitiveness, Innovation, Internationalisation',
  );
});

test('examples are those of the language', () => {
  const example = (id: string) =>
    viewSubmission(sample, 'tr').fields.find((field) => field.id === id)?.example;
  expect(example('results')).toBe('Dikilen şemsiyeler: 1.240');
  expect(example('sectors')).toMatch(/; /);
});

test('the case with most fields is the example; another fills what it lacks', () => {
  const shipped = joinShipped();
  const { fields } = viewSubmission(shipped, 'en');
  const max = Math.max(...shipped.practices.map(({ data }) => Object.keys(data).length));
  const richest = shipped.practices.find(({ data }) => Object.keys(data).length === max);
  expect(fields[0]?.example).toBe(richest?.data.title.en);
  const lacking = fields.find(({ id }) => id === 'programmes');
  expect(richest?.data.programmes).toEqual([]);
  expect(lacking?.example).toBe('ExporTrain project');
});

test('the message that opens holds the questions that have to be answered, and no other', () => {
  const { sendHref, email } = viewSubmission(sample, 'en');
  expect(sendHref.startsWith(`mailto:${email}?subject=Submit%20a%20case&body=`)).toBe(true);
  const body = decodeURIComponent(sendHref.split('&body=')[1] ?? '');
  expect(body.split(':\n\n').slice(0, -1)).toEqual([
    'Title',
    'Summary',
    'Country',
    'Suitable stages',
    'Themes',
    'Admission criteria',
    'Evidence and its limits',
    'What it takes elsewhere',
    'Sources',
  ]);
});

test('a portal without a case asks without examples', () => {
  const empty = { ...sample, practices: [] };
  const view = viewSubmission(empty, 'en');
  expect(view.withExamples).toBe(false);
  expect(view.criteria).toEqual([]);
  expect(view.fields.every(({ example }) => example === undefined)).toBe(true);
  expect(viewSubmission(sample, 'en').withExamples).toBe(true);
});

/** Suffixes of all keys with a prefix. */
const named = (prefix: string) =>
  Object.keys(messages.en)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .sort();
const ids = (fields: readonly { id: string }[]) => fields.map(({ id }) => id).sort();

test('every field of a practice has its name and what to write, and no other field has', () => {
  expect(named('practices.field.')).toEqual(ids(practiceFields));
  expect(named('practices.hint.')).toEqual(ids(practiceFields));
});

test('a case needs its criteria and sources; what is not reported may be left out', () => {
  const required = practiceFields.filter((field) => field.required).map(({ id }) => id);
  expect(required).toEqual([
    'title',
    'summary',
    'country',
    'stages',
    'themes',
    'criteria',
    'evidence',
    'transfer',
    'sources',
  ]);
});
