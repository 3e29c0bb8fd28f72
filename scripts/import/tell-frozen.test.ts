import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { tellFrozen } from './tell-frozen.ts';

const { portal } = checkDirectory(samplePortal, () => {});
const files = new Map([['returns/2023/xx-zips.yaml', 'stage: initial']]);

test.each(locales)(
  'changes of a frozen edition are told in %s, with the way to record them',
  (locale) => {
    expect(tellFrozen(portal, '2023', files, locale)).toEqual([
      expect.stringContaining('errata/errata.yaml'),
    ]);
  },
);

test('nothing is told of an edition that is open, or where nothing changes', () => {
  expect(tellFrozen(portal, '2025', files, 'en')).toEqual([]);
  expect(tellFrozen(portal, '2023', new Map(), 'en')).toEqual([]);
});
