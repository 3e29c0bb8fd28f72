import { type Choice, formatChoice, parseChoice, toggleId } from '../../domain/compare/choice.ts';
import type { ComparedItem, ComparedKind } from '../../domain/compare/compared.ts';
import { foldText } from '../../i18n/fold.ts';
import type { ComparedName } from '../../queries/compare/compare-files.ts';
import { make } from './build-table.ts';
import { openComparison, type Settings } from './show-comparison.client.ts';

/** Max names offered below the search box. */
const maxOffered = 12;

const root = document.querySelector<HTMLElement>('[data-compare]');
const given = root?.querySelector('[data-settings]')?.textContent;
if (root && given) start(root, JSON.parse(given) as Settings);

/**
 * Compare the entries in the address, and let readers choose; without a script the page shows one case. A frame on
 * another site has nothing to choose with.
 */
function start(page: HTMLElement, settings: Settings): void {
  const { published } = settings;
  const readAddress = (): Choice =>
    parseChoice(location.search) ?? { ...published, over: [], others: [] };
  if (page.querySelector('[data-choice]')) {
    letChoose(page, settings, readAddress);
    return;
  }
  const link = page.querySelector<HTMLAnchorElement>('a[data-page]');
  if (link) link.search = location.search;
  void openComparison(page, settings)?.show(readAddress());
}

function letChoose(page: HTMLElement, settings: Settings, readAddress: () => Choice): void {
  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  const offers = find('[data-offers]');
  const title = find('[data-title]');
  const chooser = page.querySelector<HTMLDetailsElement>('[data-choice]');
  const summary = chooser?.querySelector('summary');
  const box = page.querySelector<HTMLInputElement>('input[type="search"]');
  if (!offers || !box || !title || !chooser || !summary) return;
  const [plainSummary, plainTitle] = [summary.textContent, document.title];
  let choice = readAddress();

  const remove = (item: ComparedItem): Node => {
    const button = make(
      'button',
      { type: 'button', class: 'js-only', 'aria-label': `${say('remove')}: ${item.name}` },
      '×',
    );
    button.addEventListener('click', () => {
      choose(choice.kind, toggleId(choice.ids, item.id));
      (chooser.open ? box : summary).focus();
    });
    return button;
  };

  // A tab, a bookmark and a printed sheet say what they are about.
  const shown = (names: string | undefined) => {
    document.title = names ? `${names} · ${plainTitle}` : plainTitle;
    summary.textContent = names ? say('change', { names }) : plainSummary;
  };

  const comparison = openComparison(page, settings, { remove, shown });
  if (!comparison) return;
  const { files, say } = comparison;
  const show = () => void comparison.show(choice);

  /** On phones two that are chosen come first: what chooses them folds. */
  const fold = () => {
    const folds = choice.ids.length > 1 && matchMedia('(max-width: 48rem)').matches;
    if (folds && location.search !== '') chooser.open = false;
    return !chooser.open;
  };

  function choose(kind: ComparedKind, ids: readonly string[]): void {
    history.pushState(null, '', `${location.pathname}${formatChoice(kind, ids)}`);
    choice = readAddress();
    show();
  }

  const offer = async () => {
    const query = box.value;
    const names = query.trim() === '' ? [] : await files.names(query).catch(() => []);
    if (query !== box.value) return;
    // An entry of the compared kind is added; one of another kind starts a new comparison.
    const isOther = ([kind]: ComparedName) =>
      Number(location.search !== '' && kind !== choice.kind);
    // A name typed in full comes first, also if it is of another kind.
    const folded = foldText(query.trim());
    const rank = (entry: ComparedName) => (foldText(entry[2]) === folded ? -1 : isOther(entry));
    const offered = names.toSorted((a, b) => rank(a) - rank(b)).slice(0, maxOffered);
    const full = choice.ids.length >= settings.most;
    const buttons = offered.map(([kind, id, name, where, lang]) => {
      const isIn = kind === choice.kind && choice.ids.includes(id);
      const button = make(
        'button',
        { type: 'button', 'aria-pressed': String(isIn) },
        make('span', { lang }, name),
        ' ',
        make('small', {}, [settings.kinds[kind], where].filter(Boolean).join(' · ')),
      );
      button.toggleAttribute('disabled', full && !isIn && kind === choice.kind);
      button.addEventListener('click', () => {
        // The first choice replaces the initial example.
        const isFirst = location.search === '' || kind !== choice.kind;
        choose(kind, isFirst ? [id] : toggleId(choice.ids, id));
        // The list closes: what was chosen is in the table.
        box.value = '';
        if (fold()) title.scrollIntoView();
        else box.focus();
        void offer();
      });
      return make('li', {}, button);
    });
    offers.replaceChildren(...buttons);
    const none = query.trim() !== '' && buttons.length === 0;
    const note = find('[data-found]');
    if (note)
      note.textContent = none ? say('noAnswer') : full ? say('full', { most: settings.most }) : '';
  };

  const setTicks = () => {
    for (const tick of page.querySelectorAll<HTMLInputElement>('[data-editions] input')) {
      tick.checked = choice.kind === 'editions' && choice.ids.includes(tick.value);
    }
  };
  for (const tick of page.querySelectorAll<HTMLInputElement>('[data-editions] input')) {
    tick.addEventListener('change', () => {
      const ticked = [...page.querySelectorAll<HTMLInputElement>('[data-editions] input:checked')];
      choose(
        'editions',
        ticked.map(({ value }) => value),
      );
    });
  }

  box.addEventListener('input', () => void offer());
  roamOffers(box, offers, offer);
  find('[data-measure]')?.addEventListener('change', show);
  find('[data-print]')?.addEventListener('click', () => print());
  addEventListener('popstate', () => {
    choice = readAddress();
    setTicks();
    show();
  });
  setTicks();
  show();
}

/** Enter takes the first name offered; arrows move between the box and the names below it. */
function roamOffers(box: HTMLInputElement, offers: HTMLElement, offer: () => Promise<void>): void {
  const names = () => [...offers.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') names()[0]?.focus();
    // The names of what was typed last may not be there yet.
    else if (event.key === 'Enter') void offer().then(() => names()[0]?.click());
    else return;
    event.preventDefault();
  });
  offers.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = names();
    const at = all.findIndex((name) => name.matches(':focus')) + step;
    (at < 0 ? box : all[at])?.focus();
  });
}
