import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, startJourney } from '../support/journey.ts';

// A ministry begins a year on the portal that this project ships, by the commands of docs/year.

let year: Journey;
beforeAll(() => {
  year = startJourney();
  year.bring('src/content', 'my-portal');
});
afterAll(() => year.remove());

test('the new year is a draft of which the check finds no error', async () => {
  const made = await year.run('npm run edition -- new 2013 --portal my-portal');
  expect(made.out).toContain('356 proposals');
  const checked = await year.type('npm run check -- --portal my-portal');
  expect(checked.all).not.toMatch(/^(?!.* warning: ).*2013.*expected/m);
  expect(checked.code).toBe(0);
});
