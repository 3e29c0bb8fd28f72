import type { FormData as AskedData } from '../../../queries/knowledge/survey/form/form-data.ts';
import { judgeTyped } from './judge-typed.ts';
import { keep, readKept } from './kept-answers.ts';
import { startSteps } from './steps.ts';
import { listFaults, tellBeside } from './show-faults.ts';
import { workbookLoader } from './load-workbook.ts';
import { writeReturnFile } from './write-file.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Keep input in this browser, apply the form's conditions, report faults while typing, and make the file for the
 * importer. Nothing is sent anywhere.
 */
function startForm(form: HTMLFormElement, data: AskedData): void {
  const find = <T extends HTMLElement = HTMLElement>(selector: string) =>
    form.querySelector<T>(selector);
  const controlsOf = (key: string) =>
    form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      `:is(input, select)[name="${CSS.escape(key)}"]`,
    );
  const names = new Map(
    [...form.querySelectorAll<HTMLOptionElement>('#clusters option')].map((option) => [
      option.dataset.id ?? '',
      option.value,
    ]),
  );
  const clusters = new Set(names.keys());
  const idOf = new Map([...names].map(([id, name]) => [name, id]));
  const steps = startSteps(form);
  /** Fields that have been left once: input in progress is not a fault yet. */
  const left = new Set<string>();
  let isListed = false;

  const readForm = () => {
    const typed = new Map<string, string>();
    for (const [key, value] of new FormData(form)) {
      if (typeof value !== 'string' || value.trim() === '') continue;
      // Respondents know a cluster by its name, files by its id.
      typed.set(key, key === 'cluster' ? (idOf.get(value.trim()) ?? value) : value);
    }
    return typed;
  };
  const fill = (typed: ReadonlyMap<string, string>) => {
    for (const [key, held] of typed) {
      const value = key === 'cluster' ? (names.get(held) ?? held) : held;
      // By name alone: the id of a question may be the name of its only field.
      for (const control of controlsOf(key)) {
        if (!(control instanceof HTMLInputElement)) control.value = value;
        else if (control.type === 'checkbox') control.checked = true;
        else if (control.type === 'radio') control.checked = control.value === value;
        else control.value = value;
      }
    }
  };
  const say = (code: string, found: string, expected: string) =>
    (data.faults[code] ?? code).replaceAll(/\{(found|expected)\}/g, (_, name: string) =>
      name === 'found' ? found : expected,
    );

  const showAsked = (asked: ReadonlySet<string>) => {
    for (const node of form.querySelectorAll<HTMLElement>('[data-item]')) {
      node.hidden = !asked.has(node.dataset.item ?? '');
    }
    for (const part of form.querySelectorAll<HTMLElement>('.form-part')) {
      part.hidden = !part.querySelector('[data-item]:not([hidden])');
    }
    find('[data-skipped]')?.toggleAttribute('hidden', asked.size === data.items.length);
  };

  const look = () => {
    const typed = readForm();
    const judged = judgeTyped(data, typed, clusters);
    const faults = judged.faults.map((fault) => ({
      ...fault,
      text: say(fault.code, fault.found, fault.expected),
    }));
    showAsked(new Set(judged.asked.map(({ id }) => id)));
    tellBeside(
      form,
      faults.filter(({ key, code }) => isListed || (left.has(key) && code !== 'nameless')),
    );
    const summary = find('[data-faults]');
    if (summary) listFaults(form, summary, isListed ? faults : [], steps.reveal);
    steps.refresh();
    return { typed, ...judged, faults };
  };

  const tellKept = (typed: ReadonlyMap<string, string>, isKept: boolean) => {
    const status = find('[data-saved]');
    if (!status) return;
    status.textContent = isKept ? data.saved.replace('{n}', String(typed.size)) : data.notSaved;
  };
  const change = () => {
    const { typed } = look();
    tellKept(typed, keep(data.edition, typed));
  };

  const tellTrouble = (text: string) => {
    const trouble = find('[data-trouble]');
    if (!trouble) return;
    trouble.textContent = text;
    trouble.hidden = text === '';
  };
  const loadWorkbook = workbookLoader(find<HTMLAnchorElement>('[data-empty]')?.href ?? '');
  // Preload the code for the file: later there may be no connection.
  const idle = window.requestIdleCallback ?? setTimeout;
  idle(() => loadWorkbook().catch(() => undefined));

  const save = (parts: BlobPart, type: string, name: string) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([parts], { type }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const download = async (ending: 'xlsx' | 'csv') => {
    isListed = true;
    tellTrouble('');
    const { typed, asked, cells, faults } = look();
    const blocking = faults.some(({ isDoubt }) => !isDoubt);
    if (faults.length > 0) find('[data-faults]')?.focus();
    if (blocking) return;
    const lines = form.querySelectorAll<HTMLInputElement>('[data-identity] [name]');
    const identity = new Map(
      Array.from(lines, ({ name }) => [name, typed.get(name)?.trim() ?? ''] as const),
    );
    const fields = asked.flatMap((item) =>
      item.fields.map(({ key, value }) => ({ key, value, cell: cells.get(key) })),
    );
    const named = ['return', data.edition, identity.get('cluster')].filter(Boolean);
    const name = `${named.join('-')}.${ending}`;
    if (ending === 'csv') {
      save(writeReturnFile(identity, fields, data.csv), 'text/csv;charset=utf-8', name);
      return;
    }
    try {
      const { empty, fillWorkbook } = await loadWorkbook();
      save(fillWorkbook(empty, data.workbook, identity, fields), spreadsheet, name);
    } catch {
      tellTrouble(data.noWorkbook);
    }
  };

  form.addEventListener('input', change);
  form.addEventListener('change', ({ target }) => {
    const { name } = target as HTMLInputElement;
    left.add(name);
    // Fields of a question are validated together.
    const item = data.items.find(({ fields }) => fields.some(({ key }) => key === name));
    for (const { key } of item?.fields ?? []) left.add(key);
    change();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void download('xlsx');
  });
  find('[data-download-csv]')?.addEventListener('click', () => void download('csv'));
  // Enter in a line would submit an unfinished form.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  });
  find('[data-print]')?.addEventListener('click', () => print());
  const ask = (isAsked: boolean) => find('[data-sure]')?.toggleAttribute('hidden', !isAsked);
  find('[data-delete]')?.addEventListener('click', () => {
    ask(true);
    find('[data-keep]')?.focus();
  });
  find('[data-keep]')?.addEventListener('click', () => {
    ask(false);
    find('[data-delete]')?.focus();
  });
  find('[data-delete-now]')?.addEventListener('click', () => {
    form.reset();
    left.clear();
    isListed = false;
    ask(false);
    change();
    if (location.hash !== '#all') location.hash = '#start';
    form.scrollIntoView();
    find('[data-delete]')?.focus({ preventScroll: true });
  });

  const kept = readKept(data.edition);
  fill(kept);
  // A link to the form may name a cluster.
  const wanted = new URLSearchParams(location.search).get('cluster');
  if (wanted && clusters.has(wanted) && !kept.has('cluster')) fill(new Map([['cluster', wanted]]));
  for (const key of kept.keys()) left.add(key);
  const { typed } = look();
  if (typed.size > 0) tellKept(typed, true);
}

const form = document.querySelector<HTMLFormElement>('[data-return-form]');
const data = form?.querySelector('[data-form]')?.textContent;
if (form && data) startForm(form, JSON.parse(data) as AskedData);
