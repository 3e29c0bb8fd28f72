import { describe, expect, it } from 'vitest';
import { sayWords } from '../../../figures/say-words.ts';
import { joinShipped, joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { answersQuerySchema } from '../../../schemas/figure-query.ts';
import type { FigureTable } from '../table.ts';
import { queryAnswers } from './query-answers.ts';

// 12 of the 17 clusters of Sample Bay are past the idea stage and were asked; counted by hand from their returns.

const sample = joinWholeSample();
const ask = (query: Record<string, unknown>, portal = sample): FigureTable => {
  const parsed = answersQuerySchema.parse({ name: 'answers', ...query });
  const table = queryAnswers(parsed, portal.figureInputs);
  if (!table) throw new Error('expected a table, found none');
  return table;
};
const cellsOf = ({ rows }: FigureTable) =>
  Object.fromEntries(
    rows.map(({ id, cells }) => [
      id,
      cells.map((cell) => (typeof cell === 'object' && 'missing' in cell ? cell.missing : cell)),
    ]),
  );
const columnsOf = ({ columns }: FigureTable) => columns.map(({ id }) => id);

describe('what clusters answered, as a figure', () => {
  it('is counted by option, out of those that answered', () => {
    const table = ask({ question: 'q11' });
    expect(cellsOf(table)).toEqual({ guests: [10], map: [5], spoons: [4], other: ['suppressed'] });
    expect(columnsOf(table)).toEqual(['clusters']);
    expect(table.base).toMatchObject({ asked: 12, answered: 10, among: 10, least: 3 });
    expect(sayWords(table.head, 'tr')).toBe(
      sample.questionById.get('q11')?.title.tr ?? 'no question',
    );
    expect(cellsOf(ask({ question: 'q11', measure: 'share' })).map).toEqual([50]);
  });

  it('is counted by the stage of clusters, with small stages together', () => {
    const table = ask({ question: 'q3', split: 'stage' });
    expect(columnsOf(table)).toEqual(['initial', 'developing', 'mature', 'other']);
    expect(cellsOf(table).spout).toEqual(['suppressed', 3, 'suppressed', 3]);
  });

  it('tells which criteria clusters of a stage meet', () => {
    const query = { question: 'q2', table: 'initial', split: 'stage', only: ['initial'] };
    const table = ask(query);
    expect(cellsOf(table)).toEqual({
      met: [4],
      invited: ['suppressed'],
      chairs: ['suppressed'],
      'name-agreed': [3],
      'list-kept': [3],
    });
    expect(table.base).toMatchObject({ asked: 4, answered: 4, among: 4 });
    expect(cellsOf(ask({ ...query, ids: { met: 'minutes' } }))).toHaveProperty('minutes');
  });

  it('counts an option at whatever rank, column by column', () => {
    const table = ask({ question: 'q7' });
    expect(columnsOf(table)).toEqual(['plan', 'deeds']);
    expect(cellsOf(table)).toMatchObject({ tea: [7, 4], quiet: [3, 6], export: [4, 3] });
    expect(columnsOf(ask({ question: 'q7', table: 'plan' }))).toEqual(['clusters']);
  });

  it('counts what else those ranked who ranked one of some options', () => {
    const table = ask({ question: 'q7', table: 'companions', only: ['with'] });
    expect(cellsOf(table)).toEqual({
      tea: [4],
      talk: ['suppressed'],
      crumbs: [3],
      quiet: [3],
      other: ['suppressed'],
    });
    expect(table.base).toMatchObject({ asked: 12, answered: 8, among: 4 });
  });

  it('counts clusters that have any, out of those that wrote a number', () => {
    const rows = ['host', 'pourer'];
    expect(cellsOf(ask({ question: 'q14', rows }))).toEqual({ host: [9, 6], pourer: [9, 7] });
    expect(cellsOf(ask({ question: 'q14', rows, measure: 'share' }))).toEqual({
      host: [100, 66.7],
      pourer: [100, 77.8],
    });
  });

  it('lists what enough clusters name, and says that others are left out', () => {
    const table = ask({ question: 'q15', ids: { FI: 'finland' } });
    expect(cellsOf(table)).toEqual({ finland: [3], XM: [3] });
    expect(table.rows.map(({ label }) => sayWords(label, 'ka'))).toContain('ფინეთი');
    expect(table.base).toMatchObject({ asked: 12, answered: 7, isCut: true });
  });

  it('tells of confidential answers nothing of parts, and of nearly all nothing', () => {
    // All five respondents ticked the leaves; two or fewer ticked any other study.
    expect(cellsOf(ask({ question: 'q9' })).leaves).toEqual(['suppressed']);
    const parts = ask({ question: 'q9', split: 'stage' });
    expect(new Set(Object.values(cellsOf(parts)).flat())).toEqual(new Set(['suppressed']));
  });

  it('has its rows and columns before anybody has answered, and says that nothing is reported', () => {
    const table = ask({ question: 'q10', split: 'stage' }, joinShipped());
    expect(columnsOf(table)).toEqual(['initial', 'developing', 'mature']);
    expect(cellsOf(table).swot).toEqual(['not-reported', 'not-reported', 'not-reported']);
    expect(table.base).toMatchObject({ asked: 0, answered: 0 });
  });

  it('has nothing of a question that is answered in words', () => {
    const query = answersQuerySchema.parse({ name: 'answers', question: 'q12' });
    expect(queryAnswers(query, sample.figureInputs)).toBeUndefined();
  });
});
