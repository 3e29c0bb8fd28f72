import { describe, expect, test } from 'vitest';
import { boxesOf } from '../charts/tools/marks/mark-boxes.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { countsEditions } from '../domain/figures/counted-years.ts';
import { computeTable } from '../domain/figures/compute-table.ts';
import { factNames } from '../domain/figures/fact-names.ts';
import { measureText, placeLetters } from '../fonts/typeset.ts';
import { locales } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import { type FigurePortal, openFigurePortals } from '../../workshop/testing/figure-portals.ts';
import { parseSvg } from '../../workshop/testing/parse-svg.ts';
import { unreadable } from '../../workshop/testing/scene-text.ts';
import { drawPicture } from './draw-picture.ts';
import { drawThumbnail } from './draw-thumbnail.ts';
import { placeThumbnail } from './place-thumbnail.ts';
import { figureFacts } from './facts.ts';
import { type FigureView, viewFigure } from './view-figure.ts';

/** All figures of the shipped and the fictional portal, in all languages. */
const portals = openFigurePortals();

/** Views without land: texts and tables need none, and projection takes most of the time. */
const views = portals.flatMap(({ portal, inputs }) =>
  portal.figures.flatMap(({ id, data }) =>
    locales.map((locale) =>
      viewFigure(id, data, inputs, { project: () => undefined, name: (region) => region }, locale),
    ),
  ),
);

const nameOf = ({ id, locale }: FigureView) => `${id} (${locale})`;

/** Names of the views that fail a check. */
const faults = (isFaulty: (view: FigureView) => boolean) => views.filter(isFaulty).map(nameOf);

const textsOf = ({ title, subtitle, description, note, method }: FigureView) => [
  title,
  subtitle,
  description,
  method,
  ...(note === undefined ? [] : [note]),
];

/** All texts printed in a table. */
const printsOf = ({ table }: FigureView) =>
  table
    ? [
        table.head,
        ...table.columns.flatMap(({ label, unit }) => (unit ? [label, unit] : [label])),
        ...table.rows.flatMap(({ label, group, cells }) => [
          label,
          ...(group ? [group] : []),
          ...cells.map(({ text }) => text),
        ]),
      ]
    : [];

test('a figure that is told to be drawn has a drawing, and one that is not has none', () => {
  const all = faults(({ isDrawn }) => isDrawn);
  expect(all.length).toBeGreaterThan(100);
  // Maps need land and take longest; other tests draw them.
  const few = views.filter(({ figure: { kind } }) => !/map|choropleth|network/.test(kind));
  expect(few.filter((view) => view.isDrawn !== (view.wide !== undefined)).map(nameOf)).toEqual([]);
});

test('there are at least 35 real figures, and the gallery has every kind', () => {
  const [shipped, gallery] = portals;
  expect(shipped.portal.figures.length).toBeGreaterThanOrEqual(35);
  expect(new Set(gallery.portal.figures.map(({ data }) => data.kind)).size).toBe(22);
});

test('no text of a figure is empty, and none shows what a reader should not see', () => {
  expect(faults((view) => textsOf(view).some((text) => text.trim() === ''))).toEqual([]);
  const slip = /undefined|NaN|Infinity|\[object|[{}]|\s\.|\.\.|;\s*\.|\s{2}/;
  expect(faults((view) => textsOf(view).some((text) => slip.test(text)))).toEqual([]);
});

test('tables print neither NaN nor keys of the interface', () => {
  const slip = /undefined|NaN|Infinity|\[object|[{}]|figure\.\w/;
  expect(faults((view) => printsOf(view).some((text) => slip.test(text)))).toEqual([]);
});

test('descriptions end as sentences and say how much is missing', () => {
  // Criteria without answers on whether they are met have no missing values.
  const lists = ['stage-criteria', 'gallery-query-criteria'];
  expect(faults(({ description }) => !/[.!?]$/.test(description))).toEqual([]);
  const silent = faults(({ id, figure, description, table, locale }) => {
    const missing = table?.rows.some(({ cells }) => cells.some((cell) => cell.missing));
    if (!missing || figure.description || lists.includes(id)) return false;
    const absent = table?.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.missing ?? []));
    const counts = Map.groupBy(absent ?? [], (reason) => reason);
    const t = useTranslate(locale);
    return ![...counts].every(([reason, { length: n }]) =>
      description.includes(
        reason === 'not-reported'
          ? t(`figure.says.missing.${reason}`, { what: '.' }).replace(/\.+$/, '')
          : t(`figure.says.missing.${reason}`, { n }),
      ),
    );
  });
  expect(silent).toEqual([]);
});

test('the facts of every figure are those that its texts may name, in all languages', () => {
  for (const { portal, inputs } of portals) {
    for (const { id, data } of portal.figures) {
      const names = factNames(computeTable(data, inputs)).toSorted();
      for (const view of views.filter((one) => one.id === id && one.figure === data)) {
        const facts = Object.keys(figureFacts(view.table, view.locale)).toSorted();
        expect([nameOf(view), facts]).toEqual([nameOf(view), names]);
      }
    }
  }
});

test('a number is the same in every language', () => {
  const values = (view: FigureView) =>
    view.table?.rows.map(({ id, cells }) => [
      id,
      cells.map(({ value, missing }) => value ?? missing),
    ]);
  const english = new Map(
    views.filter(({ locale }) => locale === 'en').map((view) => [view.figure, values(view)]),
  );
  for (const view of views) {
    expect([nameOf(view), values(view)]).toEqual([nameOf(view), english.get(view.figure)]);
  }
});

test('no title names a number that the English one does not', () => {
  // Separators of thousands and decimals differ between languages.
  const numbers = ({ title }: FigureView): readonly string[] =>
    title.replaceAll(/(?<=\d)[.,\s](?=\d)/g, '').match(/\d+/g) ?? [];
  const english = new Map(
    views.filter(({ locale }) => locale === 'en').map((view) => [view.figure, numbers(view)]),
  );
  expect(
    faults((view) => numbers(view).some((number) => !english.get(view.figure)?.includes(number))),
  ).toEqual([]);
});

test('no title of a figure that each edition counts anew has a number of one edition typed in', () => {
  const [{ portal }] = portals;
  const typed = portal.figures
    // Figures that compare printed numbers omit an edition without any.
    .filter(({ data }) => countsEditions(data.query) && data.query?.name !== 'published')
    .flatMap(({ id, data }) => locales.map((locale) => [id, data.title[locale]] as const))
    .filter(([, title]) => /\d/.test(title.replace(/\{[^{}]*\}/g, '')));
  expect(typed).toEqual([]);
});

test('the fonts have every sign that stands in a picture', () => {
  const unknown = (['sans', 'serif'] as const).flatMap((family) => {
    const signs = new Set(
      views
        .flatMap((view) =>
          family === 'serif' ? [view.title] : [...textsOf(view), ...printsOf(view)],
        )
        .join(''),
    );
    // Characters in no font file would be dropped from pictures silently.
    return [...signs].filter(
      (sign) => /\S/.test(sign) && placeLetters(sign, 400, family).length === 0,
    );
  });
  expect(unknown).toEqual([]);
});

/** The drawings of a portal in the language with the longest words. */
function drawAll({ portal, inputs, geography }: FigurePortal) {
  const land = geography('ka');
  return portal.figures
    .map(({ id, data }) => viewFigure(id, data, inputs, land, 'ka'))
    .flatMap((view) => {
      const { wide, narrow } = view;
      const full = view.drawFull();
      return full && wide && narrow ? [{ view, full, wide, narrow }] : [];
    });
}

describe.each(portals)('pictures: $name', (portal) => {
  const drawn = drawAll(portal);

  test('every figure makes a well-formed document in outlines and fixed colours', () => {
    for (const { view, wide } of drawn) {
      const { title, subtitle, description, id } = view;
      const frame = { title, subtitle, description, foot: [view.method], lang: 'ka' };
      const svg = drawPicture(wide, frame);
      expect(() => parseSvg(svg), id).not.toThrow();
      expect(svg.match(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/g), id).toHaveLength(1);
      expect(/<text|<style|<script|var\(|NaN|undefined|Infinity/.exec(svg), id).toBeNull();
    }
  });

  test('every figure makes a thumbnail that cuts no mark and no word, as large as its place', () => {
    for (const { view } of drawn) {
      const scene = placeThumbnail(view) as Scene;
      const svg = drawThumbnail(scene);
      expect(() => parseSvg(svg), view.id).not.toThrow();
      expect(/<text|NaN|undefined|Infinity/.exec(svg), view.id).toBeNull();
      const [, shown, high] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect([Number(shown) <= 320, Number(high) <= 200], view.id).toEqual([true, true]);
      const cut = [...boxesOf(scene.marks, measureText)].filter(
        ({ mark, top, bottom, left, right }) =>
          mark.type !== 'line' &&
          (top < -1 || bottom > scene.height + 1 || left < -1 || right > scene.width + 1),
      );
      expect([view.id, cut.map(({ mark }) => mark.type)]).toEqual([view.id, []]);
    }
  });

  test('points, tiles, lines and networks name what they are about, in the accent, or print its number', () => {
    const named: readonly string[] = ['network', 'scatter', 'slope', 'three-star', 'treemap'];
    for (const { view } of drawn.filter(({ view }) => named.includes(view.figure.kind))) {
      const { marks } = placeThumbnail(view) as Scene;
      const said = [...boxesOf(marks, measureText)].filter(
        ({ mark }) => mark.type !== 'text' && 'fill' in mark && mark.fill === 'accent',
      );
      const words = marks.flatMap((mark) => (mark.type === 'text' ? [mark.lines.join(' ')] : []));
      expect([view.id, said.length > 0], view.id).toEqual([view.id, true]);
      const labels = (view.table?.rows ?? []).flatMap(({ label, cells }) => [
        label,
        // Long names do not fit in tiles.
        ...(view.figure.kind === 'treemap' ? cells.map(({ text }) => text) : []),
      ]);
      expect(
        labels.some((label) => words.includes(label)),
        view.id,
      ).toBe(true);
    }
  });

  test('a drawing is as wide as its place', () => {
    for (const { view, wide, narrow, full } of drawn) {
      expect([view.id, full.width, wide.width, narrow.width]).toEqual([view.id, 1120, 760, 320]);
      expect(Math.min(full.height, wide.height, narrow.height), view.id).toBeGreaterThan(0);
    }
  });

  test('words leave no drawing and cover no others, on phones, in columns and across a page', () => {
    for (const { view, wide, narrow, full } of drawn) {
      const faults = [full, wide, narrow].flatMap((scene) => unreadable(scene, measureText));
      expect([view.id, faults]).toEqual([view.id, []]);
    }
  });
});

test('drawn again, a figure of each kind is the same', () => {
  const [, gallery] = portals;
  const scenes = () => drawAll(gallery).map(({ view, wide, narrow }) => [view.id, wide, narrow]);
  expect(scenes()).toEqual(scenes());
});
