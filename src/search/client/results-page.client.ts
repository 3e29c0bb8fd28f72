import type { PageTable } from '../build/page-table.ts';
import { kindOf } from '../kinds.ts';
import { askOnce } from '../query/ask-once.ts';
import { type Facets, narrow, regroup } from '../query/facet-counts.ts';
import { findNearest, type Nearest, type Nearness } from '../query/find-nearest.ts';
import { search } from '../query/search.ts';
import { formatState, keepKnown, parseState, toggleValue } from '../query/search-state.ts';
import { answerComparison, answerQuestion, openCounts } from './answer-question.ts';
import { debounce } from './draw.ts';
import { drawAnswer, drawComparison, sayCompared, sayCount, sayCounted } from './draw-answer.ts';
import { drawHit } from './draw-hit.ts';
import { openFacetList } from './facet-list.ts';
import { type FoundPage, loadHit } from './load-hit.ts';
import { indexFolder, locale, openSite, openTexts, readJson, warmUp } from './open-search.ts';
import {
  commitAddress,
  keep,
  repairAddress,
  readKept,
  settleAddress,
  typeAddress,
} from './page-history.ts';
import { fill, type SearchTexts, sayFound, shorten } from './texts.ts';

/** Also added with each "more". */
const pageLength = 10;
/** Results that fill a window, loaded over as many connections as browsers open. */
const atOnce = 5;
/** Milliseconds before "loading" is shown. */
const slow = 400;

const part = <T extends HTMLElement>(name: string) =>
  document.querySelector<T>(`[data-${name}]`) as T;
const form = part<HTMLFormElement>('search-form');
const input = form.querySelector('input') as HTMLInputElement;
const status = part('status');
const results = part('results');
const more = part<HTMLButtonElement>('more');
const pageTitle = document.title;

const facetList = openFacetList(part('facets'), part('chosen'), (facet, id) => {
  state = { ...state, chosen: toggleValue(state.chosen, facet, id) };
  commitAddress(addressOf(), true);
  void run();
});
const { names } = facetList;
let state = parseState(location.search, names);
let turn = 0;
let shown = 0;
let showMore = async () => {};
let why: ReadonlyMap<string, Nearness> = new Map();

function addressOf(): string {
  return formatState(state, names);
}

const openFacets = askOnce(async () => {
  const { manifest } = await openSite();
  const url = `${indexFolder}facets.json?v=${manifest.version}`;
  const { facets } = await readJson<PageTable>(url);
  const kind = facets.kind && regroup(facets.kind, kindOf);
  const known: Facets = kind ? { ...facets, kind } : facets;
  facetList.complete(known);
  return known;
});

interface Answer {
  readonly pages: readonly { readonly row: number; readonly page: FoundPage }[];
  readonly corrected?: string | undefined;
  readonly tried?: readonly string[];
  readonly nearest?: Nearest | undefined;
}

/** All pages for the query; without one, all pages of the language if a facet is chosen. */
async function answer(query: string): Promise<Answer> {
  const site = await openSite();
  const own = site.languages.get(locale);
  const rows = (await own?.rows()) ?? [];
  const rowById = new Map(rows.map(({ id }, row) => [id, row]));
  rowById.delete('');
  if (state.query) {
    const found = await search(query, locale, site, { exact: state.exact });
    const toRow = (id: string) => rowById.get(id) ?? Number(id.slice(1));
    const sectors = (await openFacets()).sector;
    const nearest =
      found.asked &&
      findNearest(found.pages, found.asked, rows, sectors, await openCounts(), locale);
    const first = nearest?.pages.map(({ page }) => page) ?? [];
    const pages = [...first, ...found.pages.filter((page) => !first.includes(page))];
    const { corrected, tried } = found;
    return {
      corrected,
      tried,
      nearest,
      pages: pages.map((page) => ({ page, row: toRow(page.id) })),
    };
  }
  const load = (id: string) => () => own?.page(id) ?? Promise.reject(new Error('no page'));
  return {
    pages: [...rowById].map(([id, row]) => ({
      row,
      page: { id, locale, words: [], load: load(id) },
    })),
  };
}

function offerTyped(texts: SearchTexts, corrected: string | undefined): void {
  const line = part('instead');
  line.hidden = corrected === undefined;
  if (corrected === undefined) return;
  const link = line.querySelector('a') as HTMLAnchorElement;
  link.textContent = fill(texts.insteadFor, { query: shorten(state.query) });
  link.href = location.pathname + formatState({ ...state, exact: true }, names);
}

/** Say what else was searched, and if no page of a kind covers the whole query. */
function sayHow(texts: SearchTexts, { tried = [], nearest }: Answer): void {
  const say = (name: string, template: string, words: readonly string[]) => {
    const line = part(name);
    line.hidden = words.length === 0;
    line.textContent = line.hidden ? '' : fill(template, { words: words.join(', ') });
  };
  say('tried', texts.tried, tried);
  say('nearest', nearest?.isElsewhere ? texts.elsewhereOnly : texts.nearest, nearest?.about ?? []);
}

function showAnswer(drawn: HTMLElement | undefined): void {
  const place = part('answer');
  place.hidden = drawn === undefined;
  place.replaceChildren(...(drawn ? [drawn] : []));
}

/**
 * Draw results from `shown` up to a number; those in other languages have a separate list. The first are drawn
 * before the rest is loaded.
 * @param tell called right before the first are drawn
 */
async function drawTo(
  count: number,
  pages: readonly FoundPage[],
  isFirst: boolean,
  tell: () => void = () => undefined,
): Promise<void> {
  const mine = turn;
  const [site, texts] = await Promise.all([openSite(), openTexts()]);
  const loading = pages
    .slice(isFirst ? 0 : shown, count)
    .map(async (page) => ({ id: page.id, ...(await loadHit(page, site, locale)) }));
  // If a later one fails first, report it then.
  for (const one of loading) one.catch(() => undefined);
  const early = isFirst ? atOnce : loading.length;
  for (const [index, some] of [loading.slice(0, early), loading.slice(early)].entries()) {
    const hits = await Promise.all(some);
    if (mine !== turn) return;
    if (index === 0) tell();
    for (const [name, isOwn] of [
      ['hits', true],
      ['foreign-hits', false],
    ] as const) {
      const items = hits.filter(({ foundIn }) => !foundIn === isOwn);
      const list = part(name);
      if (isFirst && index === 0) list.replaceChildren();
      list.append(...items.map((hit) => drawHit(hit, texts, why.get(hit.id))));
    }
    part('elsewhere').hidden = part('foreign-hits').childElementCount === 0;
  }
  shown = Math.min(count, pages.length);
  more.hidden = shown >= pages.length;
}

/** Drop chosen values that no page has, and say so. */
function leaveOutUnknown(facets: Facets): void {
  const known = keepKnown(state.chosen, facets);
  const left = [...state.chosen].flatMap(([name, ids]) => {
    return [...ids].filter((id) => !known.get(name)?.has(id));
  });
  if (left.length === 0) return;
  const line = document.querySelector<HTMLElement>('[data-view-unknown]');
  if (line) line.textContent = `${line.dataset.say} ${left.join(', ')}`;
  state = { ...state, chosen: known };
  repairAddress(addressOf());
}

async function run(first = pageLength): Promise<void> {
  const mine = ++turn;
  const waiting = setTimeout(() => {
    void openTexts().then((texts) => {
      if (mine === turn) status.textContent = texts.searching;
    });
  }, slow);
  try {
    const [facets, texts] = await Promise.all([openFacets(), openTexts()]);
    leaveOutUnknown(facets);
    const count = state.exact ? undefined : await answerQuestion(state.query);
    const compared = state.exact || count ? undefined : await answerComparison(state.query);
    const found = await answer(count?.search ?? state.query);
    const { pages, corrected, nearest } = found;
    if (mine !== turn) return;
    why = new Map(nearest?.pages.map(({ page, why: reasons }) => [page.id, reasons]));
    const isIdle = state.query === '' && state.chosen.size === 0;
    const narrowed = narrow(
      facets,
      state.chosen,
      pages.map(({ row }) => row),
    );
    const left = new Set(narrowed.rows);
    const shownPages = isIdle
      ? []
      : pages.filter(({ row }) => left.has(row)).map(({ page }) => page);
    showMore = async () => {
      const before = shown;
      await drawTo(shown + pageLength, shownPages, false);
      keep({ shown });
      results.querySelectorAll<HTMLElement>('h3 a')[before]?.focus({ preventScroll: true });
    };
    await drawTo(first, shownPages, true, () => {
      // With the results, so that the layout shifts only once.
      sayHow(texts, found);
      showAnswer(count ? drawAnswer(count, texts) : compared && drawComparison(compared, texts));
      facetList.update(narrowed.counts, state.chosen, texts);
      offerTyped(texts, corrected);
    });
    if (mine !== turn) return;
    const told = isIdle ? texts.typing : sayFound(texts, shownPages.length, state.query, corrected);
    const answered = count
      ? `${sayCounted(count, texts)}: ${sayCount(count, texts)}`
      : compared && `${texts.sideBySide[compared.facet]}: ${sayCompared(compared)}`;
    status.textContent = [answered, told].filter(Boolean).join('. ');
    part('help').hidden = isIdle || shownPages.length > 0;
    part('browse').hidden = shownPages.length > 0;
    document.title = state.query ? `${shorten(state.query)} · ${pageTitle}` : pageTitle;
  } catch {
    if (mine !== turn) return;
    status.textContent = status.dataset.failed ?? '';
    part('browse').hidden = false;
  } finally {
    clearTimeout(waiting);
  }
}

/** Restore the page from its address, with its scroll position. */
async function restore(): Promise<void> {
  state = parseState(location.search, names);
  input.value = state.query;
  const { shown: count = pageLength, top = 0 } = readKept();
  await run(count);
  scrollTo({ top, behavior: 'instant' });
}

const typing = debounce(150, () => {
  state = { ...state, query: input.value.trim(), exact: false };
  typeAddress(addressOf());
  void run();
});
const scrolled = debounce(200, () => keep({ shown, top: scrollY }));

input.addEventListener('input', typing.later);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = input.value.trim();
  state = { query, exact: state.exact && query === state.query, chosen: state.chosen };
  typing.stop();
  commitAddress(addressOf(), false);
  void run();
  // On a phone the keyboard would cover the results.
  if (matchMedia('(pointer: coarse)').matches) input.blur();
});
more.addEventListener('click', () => void showMore());
part('clear').addEventListener('click', () => {
  state = { ...state, chosen: new Map() };
  commitAddress(addressOf(), true);
  void run();
});
addEventListener('popstate', () => {
  // An in-page link, such as the skip link, is not a search.
  if (location.hash && history.state === null) return;
  settleAddress();
  void restore();
});
// Results arrive after the browser would scroll.
history.scrollRestoration = 'manual';
addEventListener('scroll', scrolled.later, { passive: true });
addEventListener('pagehide', scrolled.now);
if (location.search === '') input.focus();
warmUp();
void restore();
