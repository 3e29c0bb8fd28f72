import { expect, test } from 'vitest';
import { joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { listCalls } from './list-calls.ts';
import { viewProgrammeIndex } from './view-programme-index.ts';

const portal = joinWholeSample();

function callsOf(id: string, today: string) {
  const programme = portal.programmeById.get(id)?.data;
  if (!programme) throw new Error(`expected programmes/${id}, found none`);
  return listCalls(portal, id, programme, today, 'en');
}

const statesOf = (id: string, today: string) =>
  callsOf(id, today).map(({ anchor, state }) => [anchor, state.sentences[state.state]]);

test('the calls of a programme stand as those who apply ask for them, on any day', () => {
  expect(statesOf('lid-loan', '2023-03-31')).toEqual([
    ['call-first-lids', 'open until 31 March 2023'],
    ['call-second-lids', 'opens on 1 January 2098'],
  ]);
  expect(statesOf('lid-loan', '2023-04-01')).toEqual([
    ['call-second-lids', 'opens on 1 January 2098'],
    ['call-first-lids', 'closed on 31 March 2023'],
  ]);
});

test('of a call without a last day nobody says that it is open, and no calendar takes it', () => {
  const thunder = callsOf('bottled-clouds', '2024-07-01').find(
    ({ anchor }) => anchor === 'call-thunder',
  );
  expect(thunder?.state.state).toBe('unreported');
  expect(thunder?.calendarHref).toBeUndefined();
  expect(thunder?.facts.find(({ reported }) => !reported)?.text).toContain('Deadline');
});

test('what is known of a call stands there: days, address, result, sources', () => {
  const [first] = callsOf('lid-loan', '2023-02-01');
  expect(first?.label).toBe('The first lids');
  expect(first?.facts.map(({ label, text, links }) => [label, text ?? links[0]?.href])).toEqual([
    ['Opens on', '9 January 2023'],
    ['Deadline', '31 March 2023'],
    ['Website', 'https://drizzle.example.org/lids'],
    ['Result', 'Four clusters got a lid. A fifth found its own under the sofa.'],
  ]);
  expect(first?.calendarHref).toBe('/en/programmes/lid-loan/first-lids.ics');
  expect(first?.sources).toHaveLength(1);
});

const orderOn = (today: string) =>
  viewProgrammeIndex(portal, 'en', today).programmes.map(({ label, state }) => [label, state]);

test('the finder asks about the states that programmes still can have', () => {
  const statesOn = (today: string) =>
    viewProgrammeIndex(portal, 'en', today).states.map(({ id }) => id);
  expect(statesOn('2023-02-01')).toEqual(['open', 'upcoming', 'closed', 'unreported']);
  expect(statesOn('2101-01-01')).toEqual(['closed', 'unreported']);
});

test('the list begins with programmes to which one can apply, the nearest last day first', () => {
  expect(orderOn('2023-03-31')).toEqual([
    ['Lid loan', 'open'],
    ['Clouds in bottles', 'upcoming'],
    ['Steam grant', 'unreported'],
  ]);
  expect(orderOn('2098-01-15')).toEqual([
    ['Lid loan', 'open'],
    ['Clouds in bottles', 'open'],
    ['Steam grant', 'closed'],
  ]);
});

test('a programme is over on the day after its last year, not on the last day of it', () => {
  const steamOn = (today: string) => orderOn(today).find(([label]) => label === 'Steam grant')?.[1];
  expect(steamOn('2024-12-31')).toBe('unreported');
  expect(steamOn('2025-01-01')).toBe('closed');
});
