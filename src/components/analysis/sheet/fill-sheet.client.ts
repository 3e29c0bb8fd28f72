import { placeDiamond } from '../../../domain/analyses/sheet/place-diamond.ts';
import {
  readSheet,
  type SheetField,
  writeSheet,
} from '../../../domain/analyses/sheet/sheet-text.ts';
import type { SheetView } from '../../../queries/analyses/sheet/view-sheet.ts';
import { copyLink } from '../lab/copy-link.client.ts';
import { keepState } from '../lab/keep-state.client.ts';
import { settleAddress } from '../lab/put-later.client.ts';
import { printSheet } from '../lab/print-sheet.client.ts';
import { saveFile } from '../lab/save-file.client.ts';
import { diamondRadius, diamondShape } from './diamond-shape.ts';
import { resetFields } from '../lab/reset-fields.client.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Max length of an address that mail and messengers do not truncate. */
const longAddress = 6000;

/** Texts by the id of their field, from an address; undefined for anything else. */
function readFields(kept: string): ReadonlyMap<string, string> | undefined {
  try {
    const told: unknown = JSON.parse(kept);
    if (typeof told !== 'object' || told === null || Array.isArray(told)) return undefined;
    return new Map(
      Object.entries(told).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return undefined;
  }
}

/** Keep input in the address, draw its marks, and make a sheet and a text file of it. */
function startSheet(form: HTMLElement): void {
  const { title, file, words } = JSON.parse(form.dataset.sheet ?? '{}') as SheetView;
  const find = <T extends HTMLElement>(part: string) => form.querySelector<T>(`[data-${part}]`);
  const status = find('status');
  const state = keepState('sheet');
  const controls = new Map(
    [...form.querySelectorAll<HTMLElement>('[data-field]')].flatMap((label) => {
      const control = label.querySelector<Control>('input, textarea, select');
      if (!control) return [];
      // Printed as text: a field would cut it off.
      const printed = document.createElement('div');
      printed.className = 'printed';
      label.append(printed);
      return [[label.dataset.field ?? '', { label, control, printed }] as const];
    }),
  );
  const fields: SheetField[] = [...controls].map(([id, { label }]) => ({
    id,
    label: label.querySelector('span')?.textContent?.trim() ?? id,
  }));
  const ids = new Set(controls.keys());
  const readWords = () =>
    new Map([...controls].map(([id, { control }]) => [id, control.value.trim()]));
  const write = () => writeSheet(title, fields, readWords());
  const code = () =>
    JSON.stringify(Object.fromEntries([...readWords()].filter(([, text]) => text !== '')));
  const published = code();

  const drawMarks = () => {
    const diamond = find('diamond');
    if (!diamond) return;
    const scores = [...form.querySelectorAll<HTMLSelectElement>('.mark select')].map(({ value }) =>
      value === '' ? undefined : Number(value),
    );
    const points = placeDiamond(scores, diamondRadius);
    diamond.querySelector('[data-shape]')?.setAttribute('d', diamondShape(points));
    for (const [index, point] of points.entries()) {
      const circle = diamond.querySelector<SVGCircleElement>(`[data-point="${index}"]`);
      circle?.setAttribute('style', point ? '' : 'display:none');
      circle?.setAttribute('cx', String(point?.x ?? 0));
      circle?.setAttribute('cy', String(point?.y ?? 0));
      const cell = diamond.querySelector(`[data-mark="${index}"]`);
      if (cell) cell.textContent = point ? String(scores[index]) : '–';
    }
  };
  const look = () => {
    for (const { control, printed } of controls.values()) {
      const text =
        control instanceof HTMLSelectElement
          ? (control.selectedOptions[0]?.text ?? '')
          : control.value;
      printed.textContent = text.trim();
    }
    drawMarks();
  };
  const change = () => {
    look();
    const now = code();
    state.write(now === published ? undefined : now);
  };
  const fill = (given: ReadonlyMap<string, string>) => {
    for (const [id, { control }] of controls) control.value = given.get(id) ?? '';
    look();
  };
  /** Texts of the address; without any, the form remains as published. */
  const readAddress = async () => {
    const kept = readFields((await state.read()) ?? '');
    if (kept) {
      fill(kept);
      return;
    }
    resetFields(form);
    look();
    if (status && state.isKept()) status.textContent = words.unreadable;
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen || !status) return;
    const told = chosen.size < 1_000_000 ? readSheet(await chosen.text(), ids) : undefined;
    status.textContent = told ? words.loaded : words.unreadable;
    if (!told) return;
    fill(told);
    change();
  };

  form.addEventListener('input', change);
  find('print')?.addEventListener('click', printSheet);
  find('copy')?.addEventListener('click', () => {
    void settleAddress().then(() =>
      copyLink(status, location.href.length > longAddress ? words.long : words.copied),
    );
  });
  find('save')?.addEventListener('click', () =>
    saveFile(write(), 'text/plain;charset=utf-8', `${file}.txt`),
  );
  find<HTMLInputElement>('open')?.addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    void open(input.files?.[0]).finally(() => {
      input.value = '';
    });
  });
  find('reset')?.addEventListener('click', () => {
    resetFields(form);
    change();
  });
  find('clear')?.addEventListener('click', () => {
    fill(new Map());
    change();
  });
  addEventListener('hashchange', () => void readAddress());
  look();
  form.dataset.ready = '';
  void readAddress();
}

for (const form of document.querySelectorAll<HTMLElement>('[data-sheet]')) startSheet(form);
