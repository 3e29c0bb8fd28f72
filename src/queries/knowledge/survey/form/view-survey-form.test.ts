import { expect, test } from 'vitest';
import { locales } from '../../../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../../../workshop/testing/joined-portals.ts';
import type { AnswerPart, ControlView } from './form-view.ts';
import { viewSurveyForm } from './view-survey-form.ts';

const sample = joinSample();
const shipped = joinShipped();

/** Keys of the fields shown by a part of an answer, except personal data. */
function keysOf(part: AnswerPart): string[] {
  const keys = (controls: readonly ControlView[]) =>
    controls.filter(({ isPrivate }) => !isPrivate).map(({ key }) => key);
  switch (part.kind) {
    case 'lines':
      return keys(part.lines);
    case 'boxes':
      return part.boxes.flatMap((box) => keys([box, ...box.beside]));
    case 'choice':
      return [part.choice.key, ...part.choice.options.flatMap(({ beside }) => keys(beside))];
    case 'table':
      return part.table.rows.flatMap(({ name, cells }) => [
        ...keys(name ? [name] : []),
        ...cells.flatMap(keys),
      ]);
  }
}

test.each([
  ['shipped', shipped],
  ['sample', sample],
] as const)('every field of the %s survey can be filled in once', (_, portal) => {
  const asked = portal.form.fields.filter((field) => !field.private).map(({ key }) => key);
  for (const locale of locales) {
    const shown = viewSurveyForm(portal, locale)
      .parts.flatMap((part) => part.asked)
      .flatMap(({ parts }) => parts.flatMap(keysOf));
    expect(shown.toSorted()).toEqual(asked.toSorted());
  }
});

test('the form is that of the newest edition, also of one in work', () => {
  const [entry] = shipped.editions;
  if (!entry) throw new Error('expected an edition');
  const next = { id: '2031', data: { ...entry.data, status: 'draft' as const } };
  const portal = { ...shipped, editions: [next, ...shipped.editions] };
  expect(viewSurveyForm(portal, 'en').edition).toBe('2031');
  expect(viewSurveyForm(shipped, 'en').edition).toBe(shipped.editionId);
});

test('what no longer is asked stands in no form', () => {
  const [first, ...others] = shipped.form.items;
  if (!first || !('question' in first)) throw new Error('expected a question');
  const past = { ...first, question: { ...first.question, until: '2011' } };
  const portal = { ...shipped, form: { ...shipped.form, items: [past, ...others] } };
  const ids = viewSurveyForm(portal, 'en').parts.flatMap(({ asked }) => asked.map(({ id }) => id));
  expect(ids).not.toContain(first.question.id);
  expect(ids.length).toBe(others.length);
});

test('a control is called by what tells it from the others of its question', () => {
  const asked = viewSurveyForm(shipped, 'en').parts.flatMap((part) => part.asked);
  const table = asked.find(({ id }) => id === 'q08')?.parts[0];
  expect(table?.kind === 'table' && table.table.rows[0]?.cells[1]?.[0]?.label).toBe(
    'Large – Active firms',
  );
  const money = asked.find(({ id }) => id === 'exports')?.parts[0];
  expect(money?.kind === 'lines' && money.lines.map(({ label }) => label)).toEqual([
    'amount',
    'currency (EUR, USD …)',
  ]);
});

test('the script gets the rules, and no field of data of persons', () => {
  const data = JSON.parse(viewSurveyForm(shipped, 'ka').data);
  expect([data.name, data.stage]).toEqual(['q01.turkish', 'q06']);
  expect(JSON.stringify(data)).not.toContain('q02.person');
  const skippedAt = (asked: string) =>
    data.items.find(({ id }: { id: string }) => id === asked).skippedAt;
  expect([skippedAt('q06'), skippedAt('q08')]).toEqual([undefined, ['idea']]);
});

test('indicators are asked a few at a time, by the groups of the portal or by number', () => {
  const stepsOf = (portal: typeof shipped) =>
    viewSurveyForm(portal, 'en').parts.filter(({ hasSteps }) => !hasSteps);
  expect(stepsOf(shipped).map(({ title, asked }) => [title, asked.length])).toEqual([
    ...shipped.site.indicatorGroups.map(({ label }) => [
      `Indicators of the cluster: ${label.en}`,
      expect.any(Number),
    ]),
    ['Indicators of the supporting organisation', 4],
  ]);
  const byNumber = stepsOf({ ...shipped, site: { ...shipped.site, indicatorGroups: [] } });
  expect(byNumber.map(({ id, title }) => [id, title])).toEqual([
    ['cluster-1', 'Indicators of the cluster: 1–6'],
    ['cluster-2', 'Indicators of the cluster: 7–13'],
    ['cluster-3', 'Indicators of the cluster: 14–20'],
    ['cluster-4', 'Indicators of the cluster: 21–25'],
    ['support', 'Indicators of the supporting organisation'],
  ]);
  for (const { asked } of [...stepsOf(shipped), ...byNumber]) {
    expect(asked.length).toBeLessThanOrEqual(6);
  }
});

test('the minutes of the questions are said, and those of the indicators, which may be skipped', () => {
  const { time, more, counted } = viewSurveyForm(shipped, 'en');
  expect(time).toMatch(/^About 12 minutes /);
  expect(more).toBe('The indicators at the end take 4 more minutes; you can skip them.');
  expect(counted).toContain('180 words a minute for reading, 5 seconds an entry, 1 second a tick');
  const items = shipped.form.items.filter((item) => 'question' in item);
  const without = viewSurveyForm({ ...shipped, form: { ...shipped.form, items } }, 'en');
  expect([without.time, without.more]).toEqual([time, undefined]);
});
