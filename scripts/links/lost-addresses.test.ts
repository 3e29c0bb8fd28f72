import { expect, test } from 'vitest';
import { sayProblem } from '../../src/loaders/say-problem.ts';
import { shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { listLost } from './lost-addresses.ts';

const lost = listLost(shippedPortal, new Set()).map((problem) => sayProblem(problem, 'en'));
const saying = (path: string) => lost.filter((said) => JSON.stringify(said).includes(path));

test('of a site without anything each page is lost, but not what moved to a preview of the portal', () => {
  expect(saying('/clusters/tr-izmir-havacilik-uzay/\\"')).toHaveLength(1);
  expect(shippedPortal.published.some(({ path }) => path === '/og.png')).toBe(true);
  // Builds without an address draw no previews.
  expect(saying('/og.png')).toEqual([]);
});
