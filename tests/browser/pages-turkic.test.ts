import { describe } from 'vitest';
import { lookAtPages } from '../support/look-at-pages.ts';
import { pageKinds, takesTurn } from '../support/page-kinds.ts';

// Words of the two languages are of like length: each kind is looked at in one of them, and in that
// with axe which has its turn among all.
const pathOf = (kind: string, at: number) => {
  const both = [`/az${kind}`, `/tr${kind}`];
  return both.find(takesTurn) ?? both[at % 2] ?? '';
};

describe('a page of each kind, in Azerbaijani or Turkish', () => {
  lookAtPages(pageKinds.map(pathOf));
});
