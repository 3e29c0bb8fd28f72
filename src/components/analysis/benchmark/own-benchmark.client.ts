import {
  type BenchmarkIndex,
  type BenchmarkNumbers,
  chooseGroup,
  type GroupKind,
  numbersAt,
  unitFor,
} from '../../../domain/analyses/benchmark/choose-group.ts';
import { rankInGroup } from '../../../domain/analyses/benchmark/rank-in-group.ts';
import { toCsvAddress } from '../../../exports/csv.ts';
import { foldText } from '../../../i18n/fold.ts';
import { writeNumber } from '../lab/typed-number.ts';
import { showRows, type ShownRow } from '../lab/show-rows.client.ts';
import { type BenchmarkState, readState, writeState } from './benchmark-state.ts';
import { placeStrip, type QuartileStrip } from './quartile-strip.ts';

/** Data from the page. */
interface Settings {
  readonly files: string;
  readonly least: number;
  readonly groups: Readonly<
    Record<string, readonly { readonly id: GroupKind; readonly label: string }[]>
  >;
  readonly separators: { readonly group: string; readonly decimal: string };
  readonly remove: string;
  readonly words: Readonly<Record<string, string>>;
}

/** A row, and the positions of the entry and the group on its line. */
interface BenchmarkRow extends ShownRow {
  readonly strip: QuartileStrip | undefined;
}

/** Line of a row: the table next to it gives the same in numbers. */
function drawStrip({ lower, median, upper, own }: QuartileStrip): HTMLElement {
  const line = document.createElement('span');
  line.className = 'strip';
  line.setAttribute('aria-hidden', 'true');
  for (const [name, value] of Object.entries({ lower, median, upper, own })) {
    if (value !== undefined) line.style.setProperty(`--${name}`, value.toFixed(4));
  }
  for (const mark of ['half', 'middle', ...(own === undefined ? [] : ['own'])]) {
    const made = document.createElement('i');
    made.className = mark;
    line.append(made);
  }
  return line;
}

/** Max names offered at once. */
const maxOffered = 10;

const root = document.querySelector<HTMLElement>('[data-benchmark]');
const given = root?.querySelector('[data-settings]')?.textContent;
const form = root?.querySelector<HTMLElement>('.choice');
if (root && given && form) start(root, form, JSON.parse(given) as Settings);

/** Compare an entry to a group chosen by the reader; all numbers are those of public pages. */
function start(page: HTMLElement, choice: HTMLElement, settings: Settings): void {
  const { words, separators, least: min } = settings;
  const known = new Map<string, Promise<unknown>>();
  const read = <T>(name: string): Promise<T> => {
    const wanted =
      known.get(name) ?? fetch(`${settings.files}${name}.json`).then((answer) => answer.json());
    known.set(name, wanted);
    return wanted as Promise<T>;
  };
  const kinds = choice.querySelector('[name=kind]') as HTMLSelectElement;
  const groups = choice.querySelector('[name=group]') as HTMLSelectElement;
  const result = page.querySelector<HTMLElement>('[data-result]');
  const body = page.querySelector<HTMLTableSectionElement>('[data-result] tbody');
  let state: BenchmarkState = readState(location.search);
  let turn = 0;

  const fill = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
      words[key] ?? '',
    );
  const write = (value: number) => writeNumber(value, separators, 2);

  const rowOf = (
    measure: BenchmarkIndex['measures'][number],
    numbers: BenchmarkNumbers,
    at: number,
    others: readonly number[],
  ): BenchmarkRow => {
    const own = numbers.values[at];
    const hasOwn = typeof own === 'number';
    const sign = unitFor(numbers, others, at) ?? measure.sign;
    const group = numbersAt(numbers, others, at);
    const { compared, quartiles, place } = rankInGroup(
      group,
      hasOwn ? own : undefined,
      measure.better,
      min,
    );
    const tied = place && place.tied > 0 ? ` (${fill('tied')})` : '';
    const few = fill('few', { least: min });
    return {
      strip: quartiles && placeStrip(group, quartiles, hasOwn ? own : undefined),
      label: sign ? `${measure.label} (${sign})` : measure.label,
      cells: [
        hasOwn ? write(own) : fill('noNumber'),
        place ? fill('placeOf', { place: write(place.place), of: write(place.of) }) + tied : '–',
        quartiles ? write(compared) : few,
        ...(['lower', 'median', 'upper'] as const).map((one) =>
          quartiles ? write(quartiles[one]) : '–',
        ),
      ],
    };
  };

  const show = async () => {
    const mine = ++turn;
    // A link may ask for clusters if none has public numbers: then there is no file of them.
    const isOffered = state.kind !== undefined && settings.groups[state.kind] !== undefined;
    const kind = isOffered && state.kind ? state.kind : kinds.value;
    const index = await read<BenchmarkIndex>(kind);
    const offered = settings.groups[kind] ?? [];
    const group = offered.some(({ id }) => id === state.group) ? state.group : offered[0]?.id;
    const numbers = await Promise.all(
      index.measures.map(({ id }) => read<BenchmarkNumbers>(`${kind}-${id}`)),
    );
    if (mine !== turn) return;
    kinds.value = kind;
    groups.replaceChildren(...offered.map(({ id, label }) => new Option(label, id)));
    if (group) groups.value = group;
    page.querySelector('[data-box=list]')?.toggleAttribute('hidden', group !== 'list');
    showList(index);
    const at = state.id === undefined ? -1 : index.ids.indexOf(state.id);
    if (result) result.hidden = at < 0;
    const isUnknown = at < 0 && state.id !== undefined;
    const told = page.querySelector<HTMLElement>('[data-unknown]');
    if (told) {
      told.textContent = isUnknown ? fill('unknown', { id: state.id ?? '' }) : '';
      told.hidden = !isUnknown;
    }
    if (at < 0 || !group || !body) return;
    const others = chooseGroup(index, at, group, state.list);
    const rows = index.measures.flatMap((measure, place) => {
      const own = numbers[place];
      return own ? [rowOf(measure, own, at, others)] : [];
    });
    showRows(body, rows);
    for (const [at, { strip }] of rows.entries()) {
      if (strip) body.rows[at]?.cells[0]?.append(drawStrip(strip));
    }
    const name = page.querySelector('[data-name]');
    if (name) {
      name.textContent = `${index.names[at] ?? ''} · ${groups.selectedOptions[0]?.textContent ?? ''}`;
    }
    const heads = [...page.querySelectorAll('[data-result] thead th')].map(
      (head) => head.textContent?.trim() ?? '',
    );
    const csv = page.querySelector<HTMLAnchorElement>('[data-csv]');
    if (csv) csv.href = toCsvAddress([heads, ...rows.map(({ label, cells }) => [label, ...cells])]);
  };

  const choose = (next: BenchmarkState) => {
    state = next;
    history.replaceState(null, '', `${location.pathname}${writeState(state)}${location.hash}`);
    void show();
  };

  const showList = (index: BenchmarkIndex) => {
    const place = page.querySelector<HTMLElement>('[data-listed]');
    const buttons = state.list.flatMap((id) => {
      const at = index.ids.indexOf(id);
      if (at < 0) return [];
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `${index.names[at] ?? id} ×`;
      button.setAttribute('aria-label', `${settings.remove}: ${index.names[at] ?? id}`);
      button.addEventListener('click', () =>
        choose({ ...state, list: state.list.filter((other) => other !== id) }),
      );
      return [button];
    });
    place?.replaceChildren(...(buttons.length > 0 ? [`${fill('listed')} `, ...buttons] : []));
  };

  /** A search box with matching names. */
  const startBox = (box: HTMLElement, pick: (id: string) => void) => {
    const input = box.querySelector('input');
    const list = box.querySelector('ul');
    if (!input || !list) return;
    input.addEventListener('input', async () => {
      const query = foldText(input.value);
      const index = await read<BenchmarkIndex>(kinds.value);
      const found = index.names
        .map((name, at) => ({ name, id: index.ids[at] ?? '' }))
        .filter(({ name }) => query !== '' && foldText(name).includes(query));
      list.replaceChildren(
        ...found.slice(0, maxOffered).map(({ name, id }) => {
          const line = document.createElement('li');
          const button = document.createElement('button');
          button.type = 'button';
          button.textContent = name;
          button.addEventListener('click', () => {
            input.value = '';
            list.replaceChildren();
            input.focus();
            pick(id);
          });
          line.append(button);
          return line;
        }),
      );
    });
  };

  for (const box of page.querySelectorAll<HTMLElement>('[data-box]')) {
    startBox(box, (id) =>
      choose(
        box.dataset.box === 'own'
          ? { ...state, kind: kinds.value, id }
          : { ...state, list: [...new Set([...state.list, id])] },
      ),
    );
  }
  kinds.addEventListener('change', () =>
    choose({ kind: kinds.value, id: undefined, group: undefined, list: [] }),
  );
  groups.addEventListener('change', () => choose({ ...state, group: groups.value as GroupKind }));
  addEventListener('popstate', () => {
    state = readState(location.search);
    void show();
  });
  void show();
}
