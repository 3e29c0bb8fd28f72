import { expect, test } from 'vitest';
import { itemId } from '../../domain/survey/compile-form.ts';
import type { Portal } from '../../portal/portal.ts';
import { changeEntry } from '../../../workshop/testing/change-entry.ts';
import { varyWholeSample } from '../../../workshop/testing/vary-whole-sample.ts';
import { viewCluster } from '../clusters/view-cluster.ts';
import { exportTables } from '../data/export-tables.ts';
import { collectionTables } from '../data/package-tables.ts';
import { allRowsOf } from '../editions/edition-rows.ts';
import { answeredEditions, answeredReturns, clusterOf, readAnswers } from './answered-returns.ts';
import { viewResults } from './results/view-results.ts';

const sample = varyWholeSample(() => ({}));
const closed = sample.form.items
  .filter((item) => ('question' in item ? item.question : item.indicator).confidential)
  .map(itemId);
const editions = answeredEditions(sample);

type Returns = Portal['returns'];
type Held = Readonly<Record<string, unknown>> | undefined;

/** Answers of one cluster, with the confidential ones of another. */
function exchange(own: Held, other: Held): Held {
  const open = Object.entries(own ?? {}).filter(([id]) => !closed.includes(id));
  const taken = Object.entries(other ?? {}).filter(([id]) => closed.includes(id));
  return Object.fromEntries([...open, ...taken]);
}

/** Kind of a cluster: those of one kind are counted together and can swap answers. */
function kindOf(edition: string, id: string): string {
  const row = allRowsOf(sample, edition).get(id);
  return JSON.stringify([row?.stage, row?.regionGroups.includes(sample.regionGroups[0]?.id ?? '')]);
}

/** Returns where each cluster gives the confidential answers of the next one of its kind. */
function turnAnswers(returns: Returns): Returns {
  let turned = returns;
  for (const edition of editions) {
    const kinds = Map.groupBy(answeredReturns(sample, edition), (entry) =>
      kindOf(edition, clusterOf(entry)),
    );
    for (const members of kinds.values()) {
      for (const [index, { id, data }] of members.entries()) {
        const next = members[(index + 1) % members.length]?.data;
        turned = changeEntry(turned, id, {
          answers: exchange(data.answers, next?.answers),
          indicators: exchange(data.indicators, next?.indicators),
        } as Partial<typeof data>);
      }
    }
  }
  return turned;
}

/** Everything made from answers: tables, packages, results, pages of clusters. */
function publish(portal: Portal): Map<string, string> {
  const made = new Map<string, string>();
  const keep = (name: string, view: unknown) => made.set(name, JSON.stringify(view));
  for (const table of exportTables(portal)) keep(table.name, table);
  for (const edition of editions) {
    for (const table of collectionTables(portal, edition)) keep(`${edition}/${table.name}`, table);
    keep(`results ${edition}`, viewResults(portal, edition, 'en'));
  }
  for (const { id } of portal.clusters) keep(id, viewCluster(portal, id, 'en'));
  return made;
}

const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
  [...a].filter(([name, text]) => text !== b.get(name)).map(([name]) => name);

test('nothing that is published depends on which cluster gave which confidential answer', () => {
  expect(closed.length).toBeGreaterThan(1);
  const turned = varyWholeSample(({ returns }) => ({ returns: turnAnswers(returns) }));
  const moved = turned.returns.filter(
    ({ id, data }) => JSON.stringify(data) !== JSON.stringify(sample.returnById.get(id)?.data),
  );
  expect(moved.length).toBeGreaterThan(10);
  const before = publish(sample);
  expect(before.size).toBeGreaterThan(50);
  expect(differing(before, publish(turned))).toEqual([]);
});

test('the same answers, were they not confidential, would be seen', () => {
  const open = (change: (returns: Returns) => Returns) =>
    publish(
      varyWholeSample(({ survey, indicators, returns }) => ({
        returns: change(returns),
        survey: survey.map(({ id, data: { confidential: _, ...data } }) => ({ id, data })),
        indicators: indicators.map(({ id, data: { confidential: _, ...data } }) => ({ id, data })),
      })),
    );
  const seen = differing(
    open((returns) => returns),
    open(turnAnswers),
  );
  expect(seen).toContain('returns-2024');
  expect(seen).toContain('2024/returns');
  expect(seen).toContain('xx-teapots');
});

test('a page does not even say whether a confidential question was answered', () => {
  const states = answeredReturns(sample, '2024').map((entry) => {
    const { states: own } = readAnswers(sample, entry);
    const [year] = viewCluster(sample, clusterOf(entry), 'en').answers.filter(
      ({ edition }) => edition === '2024',
    );
    const shown = year?.parts.flatMap((part) => part.questions).find(({ id }) => id === 'q9');
    return [own.get('q9'), shown?.state];
  });
  const asked = states.filter(([state]) => state !== 'not-asked');
  expect(new Set(asked.map(([state]) => state))).toEqual(new Set(['answered', 'not-answered']));
  expect(new Set(asked.map(([, shown]) => shown))).toEqual(new Set(['confidential']));
});
