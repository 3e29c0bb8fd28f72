import { describe } from 'vitest';
import { lookAtPages } from '../support/look-at-pages.ts';
import { paths } from '../support/page-kinds.ts';

describe('a page of each kind, in Georgian and English, and pages of no language', () => {
  lookAtPages(paths.filter((path) => !/^\/(az|tr)\//.test(path)));
});
