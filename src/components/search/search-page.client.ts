import { parseState, toggleValue } from '../cluster/filter-state.ts';

/** The search page: asks Pagefind, shows hits and filters, keeps the whole state in the address. */
interface Config {
  readonly facets: readonly {
    readonly name: string;
    readonly label: string;
    readonly values: readonly (readonly [id: string, label: string])[];
  }[];
  readonly texts: Readonly<Record<string, string>>;
  readonly bundle: string;
}

interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Answer {
  readonly results: readonly { data(): Promise<Hit> }[];
  readonly filters: Counts;
  readonly totalFilters: Counts;
}

interface Pagefind {
  options(values: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(
    query: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<Answer>;
}

const pageLength = 20;
const config = JSON.parse(
  document.querySelector('[data-search-config]')?.textContent ?? '{}',
) as Config;
const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const input = form?.querySelector<HTMLInputElement>('input');
const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const names = config.facets.map(({ name }) => name);
const labelOf = (facet: string, id: string) =>
  config.facets.find(({ name }) => name === facet)?.values.find(([value]) => value === id)?.[1] ??
  id;
const say = (key: string, values: Record<string, string | number> = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
    config.texts[key] ?? '',
  );

let chosen = parseState(location.search, names);
let engine: Promise<Pagefind> | undefined;
let turn = 0;

/** Loads the engine on the first search; the page itself stays light. */
function load(): Promise<Pagefind> {
  engine ??= import(/* @vite-ignore */ `${config.bundle}pagefind.js`).then(
    async (module: Pagefind) => {
      await module.options({
        baseUrl: config.bundle.replace(/pagefind\/$/, ''),
        excerptLength: 24,
      });
      await module.init();
      // Counts come with an answer only after the list of filters has been read once.
      await module.filters();
      return module;
    },
  );
  return engine;
}

/**
 * A query in the letters of the index, which lower-cases without a language: a word that begins
 * with I stands there with i, also in Turkish and Azerbaijani.
 */
function toIndexed(query: string): string {
  return query.toLocaleLowerCase(document.documentElement.lang).replace(/(^|[^\p{L}])ı/gu, '$1i');
}

function keepAddress(query: string): void {
  const parts = query ? [`q=${encodeURIComponent(query)}`] : [];
  for (const name of names) {
    const values = [...(chosen.chosen.get(name) ?? [])].sort();
    if (values.length > 0) parts.push(`${name}=${values.map(encodeURIComponent).join(',')}`);
  }
  history.replaceState(
    null,
    '',
    `${location.pathname}${parts.length > 0 ? `?${parts.join('&')}` : ''}`,
  );
}

/** Pagefind marks words with <mark> in escaped text: only these marks become elements. */
function excerpt(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const plain = (text: string) =>
    new DOMParser().parseFromString(text, 'text/html').body.textContent ?? '';
  html.split(/<mark>(.*?)<\/mark>/).forEach((part, index) => {
    if (index % 2 === 0)
      fragment.append(plain(part.replace(/^ | $/g, '\u00a0')).replace(/\u00a0/g, ' '));
    else {
      const mark = document.createElement('mark');
      mark.textContent = plain(part);
      fragment.append(mark);
    }
  });
  return fragment;
}

function drawHit(hit: Hit): HTMLElement {
  const item = document.createElement('li');
  const kind = document.createElement('span');
  kind.className = 'k';
  kind.textContent = labelOf('kind', hit.filters.kind?.[0] ?? '');
  const body = document.createElement('div');
  const head = document.createElement('h2');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.meta.title ?? hit.url;
  head.append(link);
  const text = document.createElement('p');
  text.append(excerpt(hit.excerpt));
  body.append(head, text);
  item.append(kind, body);
  return item;
}

function drawFacets(counts: Counts): void {
  const focused = (document.activeElement as HTMLElement | null)?.dataset.value;
  const nodes = config.facets.map(({ name, label, values }) => {
    const section = document.createElement('details');
    section.className = 'facet';
    section.open =
      name !== 'region' && name !== 'sector' && !matchMedia('(max-width: 60rem)').matches;
    const known = values.filter(
      ([id]) => (counts[name]?.[id] ?? 0) > 0 || chosen.chosen.get(name)?.has(id),
    );
    if (known.some(([id]) => chosen.chosen.get(name)?.has(id))) section.open = true;
    const summary = document.createElement('summary');
    summary.textContent = label;
    const list = document.createElement('ul');
    for (const [id, word] of known) {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = word;
      button.dataset.value = `${name}/${id}`;
      button.setAttribute('aria-pressed', String(chosen.chosen.get(name)?.has(id) ?? false));
      button.addEventListener('click', () => {
        chosen = toggleValue(chosen, name, id);
        void run();
      });
      const count = document.createElement('span');
      count.className = 'num';
      count.textContent = String(counts[name]?.[id] ?? 0);
      item.append(button, count);
      list.append(item);
    }
    section.append(summary, list);
    section.hidden = known.length === 0;
    return section;
  });
  one('[data-facets]')?.replaceChildren(...nodes);
  // The list is made anew; the reader's place in it is kept.
  if (focused) one(`[data-value="${focused}"]`)?.focus();
}

async function run(): Promise<void> {
  const query = input?.value.trim() ?? '';
  const mine = ++turn;
  keepAddress(query);
  const hits = one('[data-hits]');
  const status = one('[data-status]');
  const more = one('[data-more]') as HTMLButtonElement | null;
  const idle = query === '' && chosen.chosen.size === 0;
  try {
    const pagefind = await load();
    if (idle) {
      hits?.replaceChildren();
      if (status) status.textContent = say('typing');
      if (more) more.hidden = true;
      one('[data-empty]')?.toggleAttribute('hidden', false);
      drawFacets(await pagefind.filters());
      return;
    }
    const filters = Object.fromEntries(
      [...chosen.chosen].map(([name, values]) => [name, { any: [...values] }]),
    );
    const answer = await pagefind.search(query === '' ? null : toIndexed(query), { filters });
    if (mine !== turn) return;
    let shown = 0;
    const showMore = async () => {
      const next = answer.results.slice(shown, shown + pageLength);
      const data = await Promise.all(next.map((result) => result.data()));
      if (mine !== turn) return;
      hits?.append(...data.map(drawHit));
      shown += next.length;
      if (more) more.hidden = shown >= answer.results.length;
    };
    hits?.replaceChildren();
    if (more) more.onclick = () => void showMore();
    if (status) {
      status.textContent =
        answer.results.length > 0 ? say('found', { n: answer.results.length }) : say('none');
    }
    one('[data-empty]')?.toggleAttribute('hidden', answer.results.length > 0);
    drawFacets(answer.results.length > 0 ? answer.filters : answer.totalFilters);
    await showMore();
  } catch {
    if (status) status.textContent = say('failed');
  }
}

if (form && input) {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), 180);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  input.focus();
  void run();
}
