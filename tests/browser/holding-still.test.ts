import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { usePage, visit } from '../support/browser.ts';
import { layoutShift, watchShifts } from '../support/layout-shift.ts';
import { knowledgeKinds, pageKinds } from '../support/page-kinds.ts';

const page = usePage({ locale: 'fr-FR' });
watchShifts(page);

/** Widths at which pages are not opened to be looked at; the languages take turns. */
const turns = [...pageKinds, ...knowledgeKinds].flatMap((kind, index) =>
  [320, 1280, 1920].map(
    (width, at) => [`/${locales[(index + at) % locales.length]}${kind}`, width] as const,
  ),
);

/** Lists whose rows get boxes from a script, in every language. */
const lists = locales.map((locale) => [`/${locale}/clusters/`, 1280] as const);

test.each([...turns, ...lists])(
  '%s holds still while it loads at %i pixels',
  async (path, width) => {
    await page().setViewportSize({ width, height: 900 });
    await visit(page(), path);
    expect(await layoutShift(page())).toEqual([]);
  },
);
