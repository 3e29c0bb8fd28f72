import { expect, test } from 'vitest';
import { itemId } from '../../src/domain/survey/compile-form.ts';
import { joinWholeSample } from '../../workshop/testing/joined-portals.ts';
import { sampleFolder } from '../support/folders.ts';
import { readEverything } from '../support/read-everything.ts';
import { shorten } from '../support/shorten.ts';

const sample = joinWholeSample();

/** The words that stand in an answer, at any depth. */
function wordsIn(answer: unknown): string[] {
  if (typeof answer === 'string') return answer.includes(' ') ? [answer] : [];
  return typeof answer === 'object' && answer !== null
    ? Object.values(answer).flatMap(wordsIn)
    : [];
}

/** What clusters wrote at a question, in any edition. */
const writtenAt = (question: string): string[] => [
  ...new Set(sample.returns.flatMap(({ data }) => wordsIn(data.answers?.[question]))),
];

const closed = sample.form.items
  .filter((item) => ('question' in item ? item.question : item.indicator).confidential)
  .map(itemId);
const secret = closed.flatMap(writtenAt);
/** Words of an answer that everybody may read: where they are found, secret ones would be. */
const open = writtenAt('q15').filter((words) => /^[A-Z]/.test(words));

const read = [...readEverything(sampleFolder)];

test('the fictional portal has confidential answers, a question and an indicator', () => {
  expect(closed).toEqual(['q9', 'margin']);
  expect(secret.length).toBeGreaterThan(8);
});

test('no word of a confidential answer is in any file of the site, packed or not', () => {
  const told = read.flatMap(({ name, text }) =>
    secret.filter((words) => text.includes(words)).map((words) => `${name}: ${words}`),
  );
  expect(shorten(told)).toEqual([]);
});

test('the words of an answer that is not confidential are found in files of each kind', () => {
  const found = new Set(
    read
      .filter(({ text }) => open.some((words) => text.includes(words)))
      .map(({ ending }) => ending),
  );
  for (const ending of ['.html', '.csv', '.json', '.xlsx', '.zip']) expect(found).toContain(ending);
  const kinds = new Set(read.map(({ ending }) => ending));
  for (const ending of ['.pdf', '.pf_fragment', '.pf_index']) expect(kinds).toContain(ending);
});

test('no table has a column for what is confidential, in a download, a package or an archive', () => {
  // Results of analyses tell of all clusters together, as the pages of answers do.
  const tables = read.filter(
    ({ name }) => /(?:^|\/)data\/|\.zip\//.test(name) && !name.includes('data/analysis-'),
  );
  // `not_asked` names questions that the stage of a cluster leaves out, whatever was answered.
  const keys = sample.form.items
    .filter((item) => closed.includes(itemId(item)))
    .flatMap(({ fields }) => fields.map(({ key }) => RegExp.escape(key)));
  const named = new RegExp(`(?:^|[",>])(?:${keys.join('|')})(?=[",<\\r]|$)`, 'm');
  expect(tables.filter(({ name }) => name.includes('returns')).length).toBeGreaterThan(6);
  const columns = tables.flatMap(({ name, ending, text }) => {
    const [head = ''] = ending === '.csv' || name.endsWith('.csv') ? text.split('\n') : [text];
    const found = named.exec(head)?.[0];
    return found ? [`${name}: ${found}`] : [];
  });
  expect(shorten(columns)).toEqual([]);
});
