import { describe, expect, test } from 'vitest';
import { tallyStages } from '../../domain/inventory/tally.ts';
import { locales } from '../../i18n/locales.ts';
import {
  joinSample,
  joinShipped,
  joinWholeSample,
} from '../../../workshop/testing/joined-portals.ts';
import { varyWholeSample } from '../../../workshop/testing/vary-whole-sample.ts';
import { rowsOfEdition } from '../editions/edition-rows.ts';
import { yearChoices } from './figure-choices.ts';
import { figureFiles } from './figure-files.ts';
import { figureList } from './figure-list.ts';
import { figureMetadata } from './figure-metadata.ts';
import { chooseDrawing } from './figure-over-years.ts';
import { figureOfEdition } from './figure-of-edition.ts';
import { figureParts, figureRoutes, figureView, viewFigureIn } from './figure-views.ts';
import { viewFigurePage } from './view-figure-page.ts';

const whole = joinWholeSample();
const stages = 'gallery-query-stages';

/** Numbers of a figure's first column by row. */
const numbersOf = (part: string, id = stages) =>
  Object.fromEntries(
    (viewFigureIn(whole, id, part, 'en').table?.rows ?? []).map((row) => [
      row.id,
      row.cells[0]?.value,
    ]),
  );

describe('a figure in another edition', () => {
  test('counts the rows of that edition, and says so in its words, files and citation', () => {
    const { idea, initial } = tallyStages(rowsOfEdition(whole, '2023'), whole.stageOrder);
    expect(numbersOf('2023')).toMatchObject({ idea, initial });
    expect(numbersOf('2023')).not.toEqual(numbersOf(''));
    expect(numbersOf('2024')).toEqual(numbersOf(''));
    const view = viewFigureIn(whole, stages, '2023', 'en');
    expect(figureMetadata(whole, view)).toMatchObject({
      edition: '2023',
      date: 'as of 2023',
      page: `https://example.org/en/figures/${stages}/2023/`,
    });
    const { page, context } = viewFigurePage(whole, stages, 'en', '2023');
    expect(context.apa).toContain('2023');
    expect([page.id, page.path, page.hidden]).toEqual([
      `${stages}/2023`,
      `/figures/${stages}/2023/`,
      false,
    ]);
    expect(page.title).toBe(`${view.title} (2023)`);
    expect(figureFiles(whole, view).map(({ name }) => name)).toContain('data.csv');
  });

  test('the address of the current edition stays, and the search finds it only once', () => {
    expect(viewFigurePage(whole, stages, 'tr', '2024').page.hidden).toBe(true);
    expect(viewFigurePage(whole, stages, 'tr').page.hidden).toBeUndefined();
  });
});

describe('the sources of a figure', () => {
  const cited = (id: string, part: string) =>
    viewFigureIn(whole, id, part, 'en').figure.sources.map(({ source }) => source);

  test('are those of the edition that it counts', () => {
    expect(cited(stages, '')).toEqual(['sample-report']);
    expect(cited(stages, '2023')).toEqual(['earlier-report']);
    const printed = { label: 'Chart 9', survives: 'all' } as const;
    const figure = { ...viewFigureIn(whole, stages, '', 'en').figure, printed };
    expect(figureOfEdition(whole, figure, '2024')).toBe(figure);
    // The chart is in the report of 2024, but not in that of 2023.
    expect(figureOfEdition(whole, figure, '2023').printed).toBeUndefined();
  });

  test('stay where its data are its own', () => {
    const { figure } = figureView(whole, 'gallery-bar', 'en');
    expect(figureOfEdition(whole, figure, '2023')).toBe(figure);
  });
});

describe('a figure that compares printed numbers', () => {
  const id = 'gallery-query-published';
  const unprinted = varyWholeSample(({ editions }) => ({
    editions: editions.map((one) => ({
      ...one,
      data: {
        ...one.data,
        figures: one.data.figures.map((figure) =>
          one.id === '2024' ? { ...figure, printed: undefined, sources: [] } : figure,
        ),
      },
    })),
  }));

  test('shows them where the report prints some', () => {
    const view = figureView(whole, id, 'en');
    expect(view.table?.rows.length).toBeGreaterThan(0);
    expect([view.isDrawn, view.absence]).toEqual([true, undefined]);
  });

  test.each(locales)('says in one sentence that a report prints none: %s', (locale) => {
    const view = figureView(unprinted, id, locale);
    expect([view.isDrawn, view.table, view.note]).toEqual([false, undefined, undefined]);
    expect(view.title).toContain('2024');
    expect(view.title).not.toMatch(/(?<!\d)0(?!\d)/);
    expect(view.absence).toBe(view.description);
    expect(view.absence).not.toBe(figureView(whole, id, locale).description);
  });
});

test('answers that were printed of one survey stay those of its edition', () => {
  const id = 'gallery-query-agencies';
  const pinned = varyWholeSample(({ figures }) => ({
    figures: figures.map((one) =>
      one.id === id ? { ...one, data: { ...one.data, edition: '2023' } } : one,
    ),
  }));
  expect(viewFigureIn(whole, id, '', 'en').edition).toBe('2024');
  expect(viewFigureIn(pinned, id, '', 'en').edition).toBe('2023');
});

describe('where the numbers of a figure come from', () => {
  const citedIn = (part: string) =>
    viewFigureIn(whole, stages, part, 'en').figure.sources.map(({ source }) => source);

  test('is told by its file, and in another edition by that edition', () => {
    expect([citedIn(''), citedIn('2023')]).toEqual([['sample-report'], ['earlier-report']]);
    expect(citedIn('years')).toEqual(['earlier-report', 'sample-report']);
  });

  test('a figure of another edition stands for nothing that a later document printed', () => {
    const printedIn = (part: string) =>
      viewFigurePage(whole, 'gallery-query-published', 'en', part).context.printed;
    expect(printedIn('')?.label).toBe('Table 2');
    expect(printedIn('2023')).toBeUndefined();
  });

  test('numbers that editions published are not said to be counted', () => {
    const method = (id: string) => {
      const { figure } = viewFigureIn(whole, id, 'years', 'en');
      return figure.method?.en;
    };
    expect(method('gallery-query-published')).toContain('published for each year');
    expect(method(stages)).toContain('are counted in the same way');
  });

  test('is cited with its year, once; over the years with that of the newest edition', () => {
    const { apa, bibtex } = viewFigurePage(whole, stages, 'en', 'years').context;
    expect(apa).toContain('Samplebook (2024). Clusters by stage, 2023–2024.');
    expect(bibtex).toContain(`{${stages}-years-2024-en,`);
    expect(viewFigurePage(whole, stages, 'en', '2023').context.bibtex).toContain(
      `{${stages}-2023-en,`,
    );
  });
});

describe('a figure over the years', () => {
  test('stages are stacked, one bar an edition, with the numbers of each', () => {
    const view = viewFigureIn(whole, stages, 'years', 'en');
    expect(view.figure).toMatchObject({ kind: 'bar', mode: 'stacked' });
    expect(view.title).toBe('Clusters by stage, 2023–2024');
    expect(view.table?.rows.map(({ id }) => id)).toEqual(['2023', '2024']);
    for (const { id, cells } of view.table?.rows ?? []) {
      const { idea, mature } = tallyStages(rowsOfEdition(whole, id), whole.stageOrder);
      expect([cells[0]?.value, cells[3]?.value]).toEqual([idea, mature]);
    }
    expect([view.wide, view.narrow]).not.toContain(undefined);
  });

  test('every figure that has one is drawn in every language, from the same numbers', () => {
    const ids = figureRoutes(whole).flatMap(({ id, part }) => (part === 'years' ? [id] : []));
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) {
      const views = locales.map((locale) => viewFigureIn(whole, id, 'years', locale));
      const values = views.map(({ table }) =>
        table?.rows.map(({ cells }) => cells.map((c) => c.value)),
      );
      expect([id, new Set(values.map((each) => JSON.stringify(each))).size]).toEqual([id, 1]);
      for (const view of views) expect([id, view.wide === undefined]).toEqual([id, false]);
    }
  });

  test('what is drawn follows from what there is', () => {
    const rows = (count: number, stage?: 'idea') =>
      Array.from({ length: count }, (_, index) => ({
        id: `r${index}`,
        label: { word: 'rows' as const },
        cells: [],
        ...(stage ? { stage } : {}),
      }));
    const column = { label: { word: 'rows' as const }, type: 'number' as const };
    const kindOf = (things: number, editions: number, stage?: 'idea') =>
      chooseDrawing({
        head: { word: 'rows' },
        columns: Array.from({ length: editions }, (_, index) => ({ id: `e${index}`, ...column })),
        rows: rows(things, stage),
      }).kind;
    expect(kindOf(4, 2, 'idea')).toBe('bar');
    expect(kindOf(1, 2)).toBe('column');
    expect(kindOf(12, 2)).toBe('slope');
    expect(kindOf(13, 2)).toBe('heat');
    expect(kindOf(6, 3)).toBe('line');
    expect(kindOf(7, 3)).toBe('heat');
  });
});

describe('the years to choose from', () => {
  test('are the published editions, the latest first, and all of them', () => {
    const choices = yearChoices(whole, stages, '2023', 'az');
    expect(choices.map(({ href, chosen }) => [href, chosen])).toEqual([
      [`/az/figures/${stages}/`, false],
      [`/az/figures/${stages}/2023/`, true],
      [`/az/figures/${stages}/years/`, false],
    ]);
    expect(choices[2]?.label).toBe('illər üzrə');
  });

  test('answers of agencies are of one survey: only their rows are followed', () => {
    expect(figureParts(whole, 'gallery-query-agencies')).toEqual(['years']);
    expect(yearChoices(whole, 'gallery-query-agencies', '', 'en')).toHaveLength(2);
  });

  test('there are none for data of its own, and none where there is one edition', () => {
    expect(figureParts(whole, 'gallery-bar')).toEqual([]);
    expect(figureParts(whole, 'gallery-query-glossary')).toEqual([]);
    expect(figureRoutes(joinSample())).toEqual([]);
    expect(figureRoutes(joinShipped())).toEqual([]);
    expect(viewFigurePage(joinSample(), stages, 'en').years).toEqual([]);
  });

  test('programs find them in the list of figures', () => {
    const [listed] = figureList(whole, [stages]);
    expect(Object.keys(listed?.years ?? {})).toEqual(['2023', '2024', 'years']);
    const [plain] = figureList(joinSample(), [stages]);
    expect(plain).not.toHaveProperty('years');
  });
});

describe('words that hold no year of their own', () => {
  const said = (part: string, locale: 'az' | 'tr' | 'ka' | 'en', text: string) => {
    const entry = whole.figureById.get(stages);
    if (!entry) throw new Error('expected the figure');
    const title = { az: text, tr: text, ka: text, en: text };
    const figure = { ...entry, data: { ...entry.data, title } };
    const figureById = new Map([...whole.figureById, [stages, figure]]);
    const portal = { ...whole, figureById, writtenFigures: figureById };
    return viewFigureIn(portal, stages, part, locale).title;
  };

  test('get the year of the edition that is shown, in a form of the language', () => {
    expect(said('', 'en', 'The survey {survey_of}')).toBe('The survey of 2024');
    expect(said('2023', 'en', 'The survey {survey_of}')).toBe('The survey of 2023');
    expect(said('2023', 'az', '{survey_month_in}')).toBe('2023-cü ilin fevralında');
    expect(said('', 'tr', '{edition_in}')).toBe('2024’te');
    expect(said('2023', 'tr', '{edition_in}')).toBe('2023’te');
    expect(said('', 'ka', '{survey_in}')).toBe('2024 წელს');
  });

  test('and what the edition counts as a whole', () => {
    const count = (year: string) =>
      rowsOfEdition(whole, year).filter(({ country }) => country === 'XX').length;
    expect(said('2023', 'en', '{counted} clusters')).toBe(`${count('2023')} clusters`);
    expect(said('', 'en', '{num_counted, plural, one {one} other {#}}')).toBe(`${count('2024')}`);
  });

  test('a figure with data of its own tells of the edition that it names', () => {
    const entry = whole.figureById.get('gallery-bar');
    if (!entry) throw new Error('expected the figure');
    const subtitle = { az: '', tr: '', ka: '', en: 'Survey {survey_of}' };
    const figure = { ...entry, data: { ...entry.data, edition: '2023', subtitle } };
    const figureById = new Map([...whole.figureById, ['gallery-bar', figure]]);
    const view = figureView({ ...whole, figureById }, 'gallery-bar', 'en');
    expect([view.subtitle, view.edition]).toEqual(['Survey of 2023', '2023']);
  });
});

describe('the flow between stages', () => {
  const flowsOf = (id: string, part = 'years') => viewFigurePage(whole, id, 'en', part).flows;

  test('stands on the page of all years of stages, with the numbers of what changed', () => {
    const [flow, ...others] = flowsOf(stages);
    expect(others).toEqual([]);
    expect(flow).toMatchObject({
      id: 'changes-2023-2024',
      more: { href: '/en/changes/2023-2024/' },
    });
    expect(flow?.flow.title).toBe(
      'Of the 14 clusters in the data of both years, 3 stayed at the same stage',
    );
    expect(flow?.listed).toContain('1 in 2024');
  });

  test('is of the country that the figure counts, and of no other figure or page', () => {
    // The one of another country is known from a list only.
    expect(flowsOf('gallery-query-clusters')[0]?.listed).toBeUndefined();
    expect([flowsOf(stages, '2023'), flowsOf('gallery-query-sectors')]).toEqual([[], []]);
  });
});
