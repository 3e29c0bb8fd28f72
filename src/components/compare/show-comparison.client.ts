import {
  type ArrangedGroup,
  arrangeComparison,
  joinSources,
  tabulateComparison,
} from '../../domain/compare/arrange.ts';
import { asCounts } from '../../domain/compare/as-counts.ts';
import type { Choice } from '../../domain/compare/choice.ts';
import type { ComparedItem, ComparedKind } from '../../domain/compare/compared.ts';
import { sayCompared } from '../../domain/compare/say-compared.ts';
import type { FindingWords } from '../../domain/compare/say-finding.ts';
import { toCsvAddress } from '../../exports/csv.ts';
import { buildPicture } from './build-picture.ts';
import { buildTable, make } from './build-table.ts';
import type { FilePlaces } from '../../queries/compare/compare-files.ts';
import { openFiles } from './read-files.ts';

/** Data from the page. */
export interface Settings extends FilePlaces {
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

/** Most entries that a heading names. */
const mostNamed = 3;

/** Page on which entries are compared. */
export interface ComparisonPage {
  readonly files: ReturnType<typeof openFiles>;
  /** A text of the page with its values. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** Fetch and show the entries of a choice. */
  readonly show: (choice: Choice) => Promise<void>;
}

/** Additions of a page on which readers choose. */
export interface ChoosingParts {
  /** Button that removes an item. */
  readonly remove: (item: ComparedItem) => Node;
  /** Names of the reader's choice, once it is shown; undefined for the initial comparison. */
  readonly shown: (names: string | undefined) => void;
}

/** Open a page with the table, the pictures and the row of a comparison; undefined if it lacks one of them. */
export function openComparison(
  page: HTMLElement,
  settings: Settings,
  choosing?: ChoosingParts,
): ComparisonPage | undefined {
  const { words } = settings;
  const files = openFiles(settings);
  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  const place = find('[data-compared]');
  const status = find('[data-status]');
  const title = find('[data-title]');
  if (!place || !status || !title) return undefined;
  // The last two lines are the source and the imprint.
  const credit = JSON.parse(find('.take')?.dataset.credit ?? '[]') as readonly string[];
  let turn = 0;

  const say: ComparisonPage['say'] = (key, values = {}) =>
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

  const report = (choice: Choice, found: readonly ComparedItem[]) => {
    const known = new Set(found.map(({ id }) => id));
    const missing = choice.ids.filter((id) => !known.has(id));
    const lines = [
      ...(missing.length > 0 ? [say('unknown', { ids: missing.join(', ') })] : []),
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

  /** Sources and numbers of what is compared: in a frame, and for the files of the row. */
  const updateRow = (groups: readonly ArrangedGroup[], items: readonly ComparedItem[]) => {
    const joined = joinSources(items);
    const source = joined ? [`${say('source')}: ${joined}`] : [];
    find('[data-source]')?.replaceChildren(...source);
    const row = find('.take');
    if (!row) return;
    const heads = { group: say('group'), row: say('row'), share: say('share') };
    const csv = row.querySelector<HTMLAnchorElement>('a[data-numbers=CSV]');
    if (csv) csv.href = toCsvAddress(tabulateComparison(groups, items, heads));
    const imprint = credit.at(-1) ?? '';
    row.dataset.credit = JSON.stringify([...credit.slice(0, -2), ...source, imprint]);
  };

  const show = async (choice: Choice) => {
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
      title.textContent = isChosen && found.length <= mostNamed ? names : caption;
      choosing?.shown(isChosen ? names : undefined);
      place.setAttribute('aria-label', caption);
      place.replaceChildren(
        ...(found.length > 0
          ? [
              buildTable(found, groups, {
                caption,
                mixed: say('mixed'),
                unknownRows: say('unknownRows'),
                best: say('best'),
                remove: choosing?.remove,
                mark,
              }),
            ]
          : []),
      );
      place.style.setProperty('--columns', String(found.length));
      report(choice, found);
    } catch {
      if (own === turn) {
        status.replaceChildren(say('failed'));
        status.hidden = false;
      }
    } finally {
      if (own === turn) page.removeAttribute('aria-busy');
    }
  };

  return { files, say, show };
}
