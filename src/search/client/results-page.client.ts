import type { PageRow } from '../page-row.ts';
import { ask, type Reply } from '../query/ask.ts';
import { type Facets, narrow } from '../query/facet-counts.ts';
import type { Nearness } from '../query/find-nearest.ts';
import { formatState, keepKnown, parseState, toggleValue } from '../query/search-state.ts';
import { debounce } from './draw.ts';
import { drawAnswer, drawComparison, sayCompared, sayCount, sayCounted } from './draw-answer.ts';
import { drawHit } from './draw-hit.ts';
import { openFacetList } from './facet-list.ts';
import { type FoundPage, type Hit, loadHit, rowOf, toHit } from './load-hit.ts';
import { locale, openFacets, openSite, openSources, openTexts, warmUp } from './open-search.ts';
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
/** Results that the query names, before the pages found. */
let direct: readonly (Hit & { readonly id?: string })[] = [];
let isComplete = false;

function addressOf(): string {
  return formatState(state, names);
}

interface Found extends Pick<
  Reply,
  'corrected' | 'tried' | 'nearest' | 'count' | 'compared' | 'isName'
> {
  readonly direct: readonly Hit[];
  readonly pages: readonly { readonly row: number; readonly page: FoundPage }[];
}

/** The reply to the query; without one, all pages of the language if a facet is chosen. */
async function answer(): Promise<Found> {
  const sources = await openSources();
  const own = sources.site.languages.get(locale);
  const rows = (await own?.rows()) ?? [];
  if (state.query) {
    const reply = await ask(state.query, locale, sources, { exact: state.exact });
    const pages = reply.pages.map((page) => ({ page, row: rowOf(page.id, rows) }));
    return { ...reply, direct: reply.direct.map(toHit), pages };
  }
  const load = (id: string) => () => own?.page(id) ?? Promise.reject(new Error('no page'));
  return {
    direct: [],
    tried: [],
    pages: rows.flatMap(({ id }, row) =>
      id ? [{ row, page: { id, locale, words: [], load: load(id) } }] : [],
    ),
  };
}

function offerTyped(texts: SearchTexts, corrected: string | undefined): void {
  const line = part('instead');
  line.hidden = corrected === undefined;
  if (corrected === undefined) return;
  const link = line.querySelector('a') as HTMLAnchorElement;
  // What the address of an entry leaves out is more of the same words, not other words.
  const words = corrected ? texts.insteadFor : texts.all;
  link.textContent = fill(words, { query: shorten(state.query) });
  link.href = location.pathname + formatState({ ...state, exact: true }, names);
}

/** Say what else was searched, and if no page of a kind covers the whole query. */
function sayHow(texts: SearchTexts, { tried, nearest }: Found): void {
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

/** The best results, which stay first whatever their kinds. */
const best = 3;

/**
 * Below the best, those of one kind together, in the order of the best of each; a page of another language is of
 * none.
 */
function groupByKind(pages: readonly FoundPage[], rows: readonly PageRow[]): FoundPage[] {
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
  const others = Map.groupBy(pages.slice(best), ({ id }) => kinds.get(id));
  return [...pages.slice(0, best), ...[...others.values()].flat()];
}

const isDirect = (href: string) => direct.some((hit) => hit.href === href);

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
  const rows = (await site.languages.get(locale)?.rows()) ?? [];
  const loading = groupByKind(pages.slice(isFirst ? 0 : shown, count), rows).map(async (page) => ({
    id: page.id,
    ...(await loadHit(page, site, locale)),
  }));
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
      const list = part(name);
      const isStart = isFirst && index === 0;
      if (isStart) list.replaceChildren();
      const found = hits.filter(({ foundIn, href }) => !foundIn === isOwn && !isDirect(href));
      const items = [...(isStart && isOwn ? direct : []), ...found];
      let before = isStart ? '' : list.dataset.last;
      for (const hit of items) {
        const kind = hit.format ?? hit.kind;
        list.append(drawHit(hit, texts, { why: why.get(hit.id ?? ''), isSame: kind === before }));
        before = kind;
      }
      list.dataset.last = before ?? '';
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
    if (!isComplete) facetList.complete(facets);
    isComplete = true;
    leaveOutUnknown(facets);
    const found = await answer();
    const { pages, corrected, nearest, count, compared, isName } = found;
    if (mine !== turn) return;
    direct = state.chosen.size === 0 ? found.direct : [];
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
      offerTyped(texts, found.pages.length === 0 && direct.length > 0 ? '' : corrected);
    });
    if (mine !== turn) return;
    const told = isIdle
      ? texts.typing
      : sayFound(texts, Math.max(shownPages.length, direct.length), state.query, corrected, isName);
    const answered = count
      ? (count.line ?? `${sayCounted(count, texts)}: ${sayCount(count, texts)}`)
      : compared && `${texts.sideBySide[compared.facet]}: ${sayCompared(compared)}`;
    status.textContent = [answered?.replace(/\.$/u, ''), told].filter(Boolean).join('. ');
    // The same below the filters, from where the results are far on phones.
    document.querySelector('[data-see] a')?.replaceChildren(status.textContent);
    const isEmpty = shownPages.length + direct.length === 0;
    part('help').hidden = isIdle || !isEmpty;
    part('browse').hidden = !isEmpty;
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
