import { ask } from '../query/ask.ts';
import type { CountAnswer } from '../query/count-entries.ts';
import { formatState } from '../query/search-state.ts';
import { make, markPieces, debounce } from './draw.ts';
import { listHref, sayCompared, sayCount, sayCounted } from './draw-answer.ts';
import type { ComparisonAnswer } from '../query/ask.ts';
import type { DirectLink } from '../direct-table.ts';
import { type Hit, loadHit, toHit } from './load-hit.ts';
import { locale, openSources, openTexts, warmUp } from './open-search.ts';
import { fill, type SearchTexts, sayFound, shorten } from './texts.ts';

/** Options under the box, with the number and the link to all results. */
const maxOptions = 8;

const hasTwoLetters = (query: string) => /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(query);

interface Found {
  readonly count: CountAnswer | undefined;
  readonly hits: readonly Hit[];
  /** Announced to screen readers. */
  readonly status: string;
  /** Whether it is more than a number and should be read in full. */
  readonly isTelling: boolean;
}

const toLink = (compared: ComparisonAnswer, texts: SearchTexts): DirectLink => ({
  label: `${texts.sideBySide[compared.facet]}: ${sayCompared(compared)}`,
  href: compared.href,
  kind: 'page',
});

async function find(query: string, texts: SearchTexts): Promise<Found> {
  const sources = await openSources();
  const reply = await ask(query, locale, sources);
  const { pages, direct, compared, count, corrected, isName } = reply;
  const asked = [...direct, ...(compared ? [toLink(compared, texts)] : [])].map(toHit);
  const left = Math.max(0, maxOptions - 1 - asked.length - (count ? 1 : 0));
  const found = await Promise.all(
    pages.slice(0, left + 1).map((page) => loadHit(page, sources.site, locale)),
  );
  const known = new Set(asked.map(({ href }) => href));
  const hits = [...asked, ...found.filter(({ href }) => !known.has(href)).slice(0, left)];
  const isEmpty = pages.length + asked.length === 0;
  const status =
    asked.length > 0 && pages.length === 0
      ? ''
      : sayFound(texts, pages.length, query, corrected, isName);
  return { count, hits, status, isTelling: isEmpty || corrected !== undefined };
}

/**
 * Make a search box a combobox (WAI-ARIA authoring practices: list autocomplete with manual selection). Enter
 * without a chosen result submits the form.
 */
export function startCombobox(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = make('div', { role: 'listbox', id: `${input.id}-options` });
  const note = make('p', {});
  const popup = make('div', { class: 'pop', hidden: '' }, note, list);
  const status = make('p', { class: 'vh', role: 'status' });
  form.append(popup, status);
  let active = -1;
  let turn = 0;

  const options = () => [...list.children] as HTMLAnchorElement[];
  const isOpen = () => !popup.hidden;

  const choose = (index: number) => {
    active = index;
    options().forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    });
    const id = options()[index]?.id;
    if (id) input.setAttribute('aria-activedescendant', id);
    else input.removeAttribute('aria-activedescendant');
  };

  const show = (open: boolean) => {
    popup.hidden = !open;
    // Otherwise hidden under a box at the bottom of the window.
    if (open) popup.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-expanded', String(open));
    if (!open) choose(-1);
  };

  const close = () => {
    // An answer still in flight must not reopen it.
    typing.stop();
    turn += 1;
    show(false);
    status.textContent = '';
  };

  const drawOption = ({ href, title, titleLang, kind, format, foundIn }: Hit, texts: SearchTexts) =>
    make(
      'a',
      { role: 'option', href, tabindex: '-1' },
      make('span', { class: 't', lang: titleLang }, ...markPieces(title, titleLang ?? locale)),
      ' ',
      make('small', {}, format?.toUpperCase() ?? texts.kinds[kind]),
      ...(foundIn ? [' ', make('small', {}, texts.foundIn[foundIn.locale] ?? '')] : []),
    );

  // Lists cannot be filtered by words of names, so link to the search instead.
  const drawCount = (count: CountAnswer, texts: SearchTexts, all: string) =>
    make(
      'a',
      { role: 'option', href: count.named.length > 0 ? all : listHref(count), tabindex: '-1' },
      make('span', { class: 't' }, sayCount(count, texts)),
      ' ',
      make('small', {}, sayCounted(count, texts)),
    );

  const draw = (query: string, found: Found, texts: SearchTexts) => {
    const href = `${form.action}${formatState({ query, exact: false, chosen: new Map() }, [])}`;
    const attributes = { role: 'option', class: 'all', tabindex: '-1', href };
    const all = make('a', attributes, fill(texts.all, { query: shorten(query) }));
    list.setAttribute('aria-label', texts.results);
    const drawn = found.hits.map((hit) => drawOption(hit, texts));
    // A name comes before the line about it, which answers no question for a number.
    const at = found.count?.line === undefined ? 0 : 1;
    if (found.count) drawn.splice(at, 0, drawCount(found.count, texts, href));
    list.replaceChildren(...drawn, all);
    options().forEach((option, at) => {
      option.id = `${list.id}-${at}`;
    });
    note.textContent = found.isTelling ? found.status : '';
    show(true);
    choose(-1);
    status.textContent = found.status;
  };

  const answer = async () => {
    const query = input.value.trim();
    if (!hasTwoLetters(query)) return close();
    const mine = ++turn;
    let texts: SearchTexts | undefined;
    try {
      texts = await openTexts();
      const found = await find(query, texts);
      if (mine === turn) draw(query, found, texts);
    } catch {
      if (mine !== turn) return;
      close();
      status.textContent = texts?.failed ?? '';
    }
  };
  const typing = debounce(150, () => void answer());

  const step = (by: number) => {
    const { length } = options();
    // One position more than options: past either end the box itself is selected.
    const next = (active + 1 + by + length + 1) % (length + 1);
    choose(next - 1);
  };

  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => {
      if (isOpen()) step(1);
      else typing.now();
      return true;
    },
    ArrowUp: () => {
      if (isOpen()) step(-1);
      return isOpen();
    },
    Enter: () => {
      const option = options()[active];
      if (!isOpen() || !option) return false;
      option.click();
      return true;
    },
    Escape: () => {
      const isUsed = isOpen() || input.value !== '';
      if (isOpen()) close();
      else input.value = '';
      return isUsed;
    },
  };

  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (act?.()) event.preventDefault();
    // Keys that move the caret return to the box, as in other comboboxes.
    else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) choose(-1);
  });
  input.addEventListener('input', typing.later);
  input.addEventListener('blur', close);
  // Keep the focus in the box until the click arrives.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  document.addEventListener('pointerdown', ({ target }) => {
    if (!form.contains(target as Node)) close();
  });
  warmUp();
  if (input.value && document.activeElement === input) typing.later();
}
