import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMarked, isWholeIn, plainText } from '../../src/i18n/carried-text.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readFrozen } from '../../src/loaders/archive/read-frozen.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { toPortalData } from '../../src/loaders/portal-data.ts';
import { joinPortal } from '../../src/portal/join-portal.ts';
import { snapshotEdition, writeSnapshot } from '../../src/queries/reports/snapshot-edition.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { problemsOf } from '../support/add-year.ts';
import { languageChoices, portalIn } from '../support/any-languages.ts';

test('the data of an edition are read again from its archive in a portal of any languages', () => {
  let figures = 0;
  fc.assert(
    fc.property(languageChoices, (choice) => {
      const files = portalIn(choice);
      if (problemsOf(files).length > 0) return;
      const { portal: loaded } = loadPortal(overlayFiles(files, new Map()));
      const portal = joinPortal(toPortalData(loaded), []);
      const written = writeSnapshot(portal, portal.editionId);
      expect(isMarked(written)).toBe(false);
      const archive = new Map([['edition.json', new TextEncoder().encode(written)]]);
      const { data, fault } = readFrozen(archive, portal.editionId);
      expect(fault).toBeUndefined();
      if (!data) return;
      const living = snapshotEdition(portal, portal.editionId);
      for (const locale of locales) {
        expect(plainText(data.title[locale])).not.toBe('');
        if (isWholeIn(living.report.title[locale], locale))
          expect(data.report.title[locale]).toBe(plainText(living.report.title[locale]));
      }
      expect(data.figures.map(({ id }) => id)).toEqual(living.figures.map(({ id }) => id));
      figures += data.figures.length;
    }),
    { numRuns: 6, seed: 54 },
  );
  expect(figures).toBeGreaterThan(6);
});
