import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { nameStageInText } from '../../src/i18n/stage-in-text.ts';
import { figureSchema } from '../../src/schemas/figure.ts';
import { type FigurePortal, figureIds, figurePortals, readFigure } from '../support/figures.ts';
import { readPage, siteFiles } from '../support/pages.ts';
import { otherLocales } from '../support/portal.ts';
import { shorten } from '../support/shorten.ts';
import { attribute, elementsOf, find, textOf } from '../support/tree.ts';

const [real, gallery] = figurePortals as [FigurePortal, FigurePortal];
const figures = real.entries;

/** The words of a figure as its files tell them, in each language. */
interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly method: string;
  readonly note: string | null;
}

function wordsOf(portal: FigurePortal, id: string): Record<string, Words> {
  return Object.fromEntries(
    locales.map((locale) => {
      const path = join(portal.folder, locale, 'figures', id, 'metadata.json');
      return [locale, JSON.parse(readFileSync(path, 'utf8')) as Words];
    }),
  );
}

test('every chart, map and figure that the report of 2012 prints has a figure here', () => {
  const upTo = (name: string, last: number) =>
    Array.from({ length: last }, (_, index) => `${name} ${index + 1}`);
  // Tablo 1: answers of the 26 agencies. The report's other tables are no charts.
  const printed = [...upTo('Grafik', 13), ...upTo('Şekil', 12), 'Tablo 1'];
  const ofReport = figures.filter(({ data }) =>
    data.sources.some(({ source }) => source === 'doc-003'),
  );
  const labels = ofReport.map(({ data }) => data.printed?.label);
  expect(printed.filter((label) => !labels.includes(label))).toEqual([]);
  // Grafik 2 lost its numbers, Grafik 6 all that it showed.
  const survives = (label: string) =>
    ofReport.find(({ data }) => data.printed?.label === label)?.data.printed?.survives;
  expect(survives('Grafik 2')).toBe('recounted');
  expect(survives('Grafik 6')).toBe('lost');
});

test('the figures of İzmir, Georgia, Azerbaijan and of the support programmes are there', () => {
  const wanted = [
    'izmir-scorecard',
    'izmir-levels',
    'izmir-needs',
    'izmir-indicators',
    'izmir-plan',
    'izmir-milestones',
    'georgia-top-ten',
    'unido-funnel',
    'world-cluster-sizes',
    'ur-ge-rates',
    'ur-ge-ceilings',
  ];
  expect(wanted.filter((id) => !figureIds(real).includes(id))).toEqual([]);
  expect(figureIds(real).length).toBeGreaterThanOrEqual(35);
});

test('a figure of which nothing survives is listed and says so, and is not drawn', () => {
  const lost = figures.filter(({ data }) => data.kind === 'none').map(({ id }) => id);
  expect(lost).toEqual(['analyses-by-stage']);
  for (const locale of locales) {
    const { page, drawings, table } = readFigure(real, locale, 'analyses-by-stage');
    expect(drawings.length + (table ? 1 : 0)).toBe(0);
    expect(find(page.document, 'div', { class: 'notice missing' }).map(textOf).join()).not.toBe('');
  }
});

test('the gallery shows every kind of figure that an author can choose', () => {
  const kinds = figureSchema.options.map(({ shape }) => shape.kind.value);
  const shown = new Set(gallery.entries.map(({ data }) => data.kind));
  expect(kinds.filter((kind) => !shown.has(kind))).toEqual([]);
  expect(figureIds(gallery).sort()).toEqual(gallery.entries.map(({ id }) => id).sort());
});

test('no page of the real portal mentions the gallery', () => {
  const files = siteFiles(real.folder);
  expect(files.filter((file) => /gallery/.test(file))).toEqual([]);
  const mention = files
    .filter((file) => /\.(html|json)$/.test(file) && /figures|^data\//.test(file))
    .filter((file) => readFileSync(join(real.folder, file), 'utf8').includes('gallery-'));
  expect(mention).toEqual([]);
});

describe.each(figurePortals)('in $name', (portal) => {
  const { entries } = portal;

  test('every figure says what it shows, of what, and how it was made, in four languages', () => {
    const wrong = entries.flatMap(({ id }) => {
      const words = wordsOf(portal, id);
      return locales.flatMap((locale) => {
        const { title = '', subtitle = '', description = '', method = '' } = words[locale] ?? {};
        const texts = Object.entries({ title, subtitle, description, method });
        return texts
          .filter(([, text]) => text.trim().length < 8 || /[{}]|undefined|NaN/.test(text))
          .map(([name, text]) => `${locale} ${id}: ${name} "${text}"`);
      });
    });
    expect(shorten(wrong)).toEqual([]);
  });

  test('the words of a translation are not those of the English', () => {
    const wrong = entries.flatMap(({ id, data }) => {
      const words = wordsOf(portal, id);
      return otherLocales('en')
        .filter((locale) => data.drafts.includes(locale))
        .flatMap((locale) =>
          (['title', 'subtitle', 'description', 'method', 'note'] as const)
            .filter((name) => words.en?.[name] && words[locale]?.[name] === words.en[name])
            .map((name) => `${locale} ${id}: ${name} "${words[locale]?.[name]}"`),
        );
    });
    expect(shorten(wrong)).toEqual([]);
  });

  test('every drawing has its finding as its name and a description beside it', () => {
    const wrong = entries.flatMap(({ id }) =>
      locales.flatMap((locale) => {
        const { page, drawings } = readFigure(portal, locale, id);
        const byId = new Map(
          [...elementsOf(page.document)].map((element) => [attribute(element, 'id'), element]),
        );
        const described = (drawing: (typeof drawings)[number]) => {
          const description = byId.get(attribute(drawing, 'aria-describedby'));
          return description !== undefined && textOf(description).length > 8;
        };
        return drawings
          .filter(
            (drawing) =>
              attribute(drawing, 'role') !== 'img' ||
              !attribute(drawing, 'aria-label') ||
              !described(drawing),
          )
          .map((drawing) => `${locale} ${id}: ${attribute(drawing, 'class')}`);
      }),
    );
    expect(shorten(wrong)).toEqual([]);
  });

  test('a description made from the data names a row or a value, not only how many there are', () => {
    const wrong = entries
      .filter(({ data }) => data.kind !== 'none' && !data.description)
      // A list of criteria that nobody was asked about has nothing to name.
      .filter(({ id }) => !['stage-criteria', 'gallery-query-criteria'].includes(id))
      .flatMap(({ id }) =>
        locales.flatMap((locale) => {
          const description = wordsOf(portal, id)[locale]?.description ?? '';
          const rows = readFigure(portal, locale, id).table?.rows ?? [];
          const shown = rows.flatMap(({ label, cells }) => [
            label,
            ...cells.map(({ text }) => text),
          ]);
          // Within a sentence, labels begin in lower case.
          const said = description.toLocaleLowerCase(locale);
          // A stage is named in a phrase, which in Georgian has a case.
          const forms = shown.flatMap((text) => [
            text,
            nameStageInText(text, locale).split(' ეტაპი')[0],
          ]);
          const named = forms.some((text) => text && said.includes(text.toLocaleLowerCase(locale)));
          return named ? [] : [`${locale} ${id}: "${description}"`];
        }),
      );
    expect(shorten(wrong)).toEqual([]);
  });

  test('every sign of a legend has a word, not a number alone', () => {
    const wrong = entries.flatMap(({ id }) =>
      locales.flatMap((locale) => {
        const { page } = readFigure(portal, locale, id);
        const legends = find(page.document, 'ul').filter((list) =>
          attribute(list, 'class')?.split(' ').includes('keys'),
        );
        return legends
          .flatMap((list) => find(list, 'li'))
          .filter((item) => {
            const detail = find(item, 'span', { class: 't2 num' }).map(textOf).join('');
            return textOf(item).length === detail.length;
          })
          .map((item) => `${locale} ${id}: "${textOf(item)}"`);
      }),
    );
    expect(shorten(wrong)).toEqual([]);
  });

  test.each(locales)(
    'the index in %s offers each figure by topic, by kind, with a picture',
    (locale) => {
      const { document } = readPage(`${locale}/figures/index.html`, portal.folder);
      const base = new URL(portal.address).pathname;
      const linked = (sections: readonly ReturnType<typeof find>[number][]) =>
        new Set(sections.flatMap((section) => find(section, 'a')).map((a) => attribute(a, 'href')));
      const sections = find(document, 'section');
      const byTopic = linked(
        sections.filter((section) => attribute(section, 'id')?.startsWith('topic-')),
      );
      const byKind = linked(find(document, 'section', { id: 'kinds' }));
      const pictures = new Set(find(document, 'img').map((image) => attribute(image, 'src')));
      const wrong = entries.flatMap(({ id, data }) => {
        const address = `${base}${locale}/figures/${id}/`;
        return [
          !byTopic.has(address) && `${id} by topic`,
          !byKind.has(address) && `${id} by kind`,
          data.kind !== 'none' && !pictures.has(`${address}thumbnail.svg`) && `${id} picture`,
        ].filter(Boolean);
      });
      expect(wrong).toEqual([]);
    },
  );
});
