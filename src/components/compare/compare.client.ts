import {
  type ArrangedGroup,
  arrangeComparison,
  joinSources,
  tabulateComparison,
} from '../../domain/compare/arrange.ts';
import { type Choice, formatChoice, parseChoice, toggleId } from '../../domain/compare/choice.ts';
import type { ComparedItem, ComparedKind } from '../../domain/compare/compared.ts';
import { asCounts } from '../../domain/compare/as-counts.ts';
import { sayCompared } from '../../domain/compare/say-compared.ts';
import type { FindingWords } from '../../domain/compare/say-finding.ts';
import { foldText } from '../../i18n/fold.ts';
import { toCsvAddress } from '../../exports/csv.ts';
import type { ComparedName } from '../../queries/compare/compare-files.ts';
import { buildPicture } from './build-picture.ts';
import { buildTable, make } from './build-table.ts';
import { type FilePlaces, openFiles } from './read-files.ts';

/** Data from the page. */
interface Settings extends FilePlaces {
  readonly published: { readonly kind: ComparedKind; readonly ids: readonly string[] };
  readonly most: number;
  readonly titles: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly finding: FindingWords;
}

/** What only a comparison with pictures has, and what only one of counts has. */
const drawnOnly = '[data-picture], .take details:has([data-picture])';
const countedOnly = '[data-measure]';

/** Max names offered below the search box. */
const maxOffered = 12;

const root = document.querySelector<HTMLElement>('[data-compare]');
const given = root?.querySelector('[data-settings]')?.textContent;
if (root && given) start(root, JSON.parse(given) as Settings);

/** Most entries that a heading names. */
const mostNamed = 3;

/** Compare the entries in the address, and let readers choose; without a script the page shows one case. */
function start(page: HTMLElement, settings: Settings): void {
  const { published, words } = settings;
  const files = openFiles(settings);
  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  const place = find('[data-compared]');
  const status = find('[data-status]');
  const offers = find('[data-offers]');
  const title = find('[data-title]');
  const chooser = page.querySelector<HTMLDetailsElement>('[data-choice]');
  const summary = chooser?.querySelector('summary');
  const box = page.querySelector<HTMLInputElement>('input[type="search"]');
  if (!place || !status || !offers || !box || !title || !chooser || !summary) return;
  // The last two lines are the source and the imprint.
  const credit = JSON.parse(find('.take')?.dataset.credit ?? '[]') as readonly string[];
  const [plainSummary, plainTitle] = [summary.textContent, document.title];
  let choice: Choice = { ...published, over: [], others: [] };
  let turn = 0;

  const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
      words[key] ?? '',
    );

  const mark = (look: string): Node => {
    const template = page.querySelector<HTMLTemplateElement>(`template[data-look="${look}"]`);
    return template ? template.content.cloneNode(true) : document.createTextNode('');
  };

  const showsCounts = () =>
    page.querySelector<HTMLInputElement>('[data-measure] [value="counts"]')?.checked === true;

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

  const tell = (found: readonly ComparedItem[]) => {
    const known = new Set(found.map(({ id }) => id));
    const strangers = choice.ids.filter((id) => !known.has(id));
    const lines = [
      ...(strangers.length > 0 ? [say('unknown', { ids: strangers.join(', ') })] : []),
      ...(choice.over.length > 0
        ? [say('over', { most: settings.most, ids: choice.over.join(', ') })]
        : []),
      ...(choice.others.length > 0 ? [say('others')] : []),
      ...(found.length === 1 ? [say('one')] : []),
      ...(found.length === 0 ? [say('none')] : []),
    ];
    status.replaceChildren(...lines.map((line) => make('span', { class: 'line' }, line)));
    status.hidden = lines.length === 0;
  };

  /** Sources and numbers of what is compared, for the files of the row. */
  const updateRow = (groups: readonly ArrangedGroup[], items: readonly ComparedItem[]) => {
    const row = find('.take');
    if (!row) return;
    const heads = { group: say('group'), row: say('row'), share: say('share') };
    const csv = row.querySelector<HTMLAnchorElement>('a[data-numbers=CSV]');
    if (csv) csv.href = toCsvAddress(tabulateComparison(groups, items, heads));
    const source = joinSources(items);
    const imprint = credit.at(-1) ?? '';
    row.dataset.credit = JSON.stringify([
      ...credit.slice(0, -2),
      ...(source ? [`${say('source')}: ${source}`] : []),
      imprint,
    ]);
  };

  const show = async () => {
    const own = ++turn;
    page.setAttribute('aria-busy', 'true');
    try {
      const [sheet, ...items] = await Promise.all([
        files.rows(choice.kind),
        ...choice.ids.map((id) => files.item(choice.kind, id)),
      ]);
      // A later request takes precedence.
      if (own !== turn) return;
      const found = items.filter((item) => item !== undefined);
      const measured = showsCounts() ? found.map(asCounts) : found;
      const groups = sheet ? arrangeComparison(sheet, measured) : [];
      const caption = settings.titles[choice.kind] ?? '';
      updateRow(sheet ? arrangeComparison(sheet, found) : [], found);
      find('[data-picture]')?.replaceChildren(
        ...buildPicture(sayCompared(found, settings.finding), found, mark),
      );
      const showOnly = (selector: string, isShown: boolean) => {
        for (const part of page.querySelectorAll(selector))
          part.toggleAttribute('hidden', !isShown);
      };
      showOnly(
        drawnOnly,
        found.some(({ picture }) => picture !== undefined),
      );
      showOnly(
        countedOnly,
        found.some(({ picture }) => picture?.tally !== undefined),
      );
      showOnly('[data-shown]', found.length > 0);
      const names = found.map(({ name }) => name).join(' · ');
      const isChosen = location.search !== '' && found.length > 1;
      // A tab, a bookmark and a printed sheet say what they are about.
      title.textContent = isChosen && found.length <= mostNamed ? names : caption;
      document.title = isChosen ? `${names} · ${plainTitle}` : plainTitle;
      summary.textContent = isChosen ? say('change', { names }) : plainSummary;
      place.setAttribute('aria-label', caption);
      place.replaceChildren(
        ...(found.length > 0
          ? [
              buildTable(found, groups, {
                caption,
                mixed: say('mixed'),
                unknownRows: say('unknownRows'),
                best: say('best'),
                remove,
                mark,
              }),
            ]
          : []),
      );
      place.style.setProperty('--columns', String(found.length));
      tell(found);
    } catch {
      if (own === turn) {
        status.replaceChildren(say('failed'));
        status.hidden = false;
      }
    } finally {
      if (own === turn) page.removeAttribute('aria-busy');
    }
  };

  /** On phones two that are chosen come first: what chooses them folds. */
  const fold = () => {
    const folds = choice.ids.length > 1 && matchMedia('(max-width: 48rem)').matches;
    if (folds && location.search !== '') chooser.open = false;
    return !chooser.open;
  };

  const readAddress = () => parseChoice(location.search) ?? { ...published, over: [], others: [] };

  function choose(kind: ComparedKind, ids: readonly string[]): void {
    history.pushState(null, '', `${location.pathname}${formatChoice(kind, ids)}`);
    choice = readAddress();
    void show();
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
  find('[data-measure]')?.addEventListener('change', () => void show());
  find('[data-print]')?.addEventListener('click', () => print());
  addEventListener('popstate', () => {
    choice = readAddress();
    setTicks();
    void show();
  });
  choice = readAddress();
  setTicks();
  void show();
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
