import { formatChoice, maxCompared } from '../../domain/compare/choice.ts';
import type { ComparedKind } from '../../domain/compare/compared.ts';
import type { ViewKey } from '../../domain/view/view-state.ts';
import { followAddress, readAddress, writeAddress } from '../view/view-address.client.ts';
import { rowsAdded } from '../view/view-events.ts';

/**
 * Add a checkbox to each line of the lists, and a link below them that compares the ticked ones, which are kept
 * in the address.
 */
for (const bar of document.querySelectorAll<HTMLElement>('[data-pick]')) startPicking(bar);

/**
 * Whether a line of this id may be on another page of the list. Those added since the page was opened are known.
 */
function isOnOtherPage(id: string): boolean {
  return /^[a-z0-9-]+$/.test(id) && document.querySelector('main [data-pages]') !== null;
}

function startPicking(bar: HTMLElement): void {
  const { kind, label = '', few = '', ready = '' } = bar.dataset;
  const link = bar.querySelector<HTMLAnchorElement>('a');
  const listLines = () => [...document.querySelectorAll<HTMLElement>('main li[data-id]')];
  if (!link || listLines().length === 0) return;
  const page = link.href;
  const ticked = new Set<string>();
  const boxes = new Map<string, HTMLInputElement[]>();

  const keys: readonly ViewKey[] = [
    { name: 'pick', many: true, knows: (id) => boxes.has(id) || isOnOtherPage(id) },
  ];

  const update = () => {
    const isFull = ticked.size >= maxCompared;
    const words = ticked.size > 1 ? ready : few;
    link.textContent = words.replace('{n}', String(ticked.size));
    link.href = `${page}${formatChoice(kind as ComparedKind, [...ticked])}`;
    bar.hidden = ticked.size === 0;
    for (const [id, own] of boxes) {
      for (const box of own) {
        box.checked = ticked.has(id);
        box.disabled = isFull && !ticked.has(id);
      }
    }
  };

  const boxed = new Set<HTMLElement>();
  const addBox = (line: HTMLElement) => {
    const id = line.dataset.id ?? '';
    const anchor = line.querySelector('a');
    if (!anchor || boxed.has(line)) return;
    boxed.add(line);
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'pick';
    box.setAttribute('aria-label', `${label}: ${anchor.textContent?.trim() ?? id}`);
    box.addEventListener('change', () => {
      if (box.checked) ticked.add(id);
      else ticked.delete(id);
      // A tick is no step of the browser's history.
      writeAddress(keys, new Map([['pick', [...ticked]]]), { isStep: false });
      update();
    });
    boxes.set(id, [...(boxes.get(id) ?? []), box]);
    // The line may be laid out in columns: the checkbox shares that of the name.
    const pair = document.createElement('span');
    pair.className = 'pick-name';
    anchor.replaceWith(pair);
    pair.append(box, anchor);
  };
  for (const line of listLines()) addBox(line);
  document.addEventListener(rowsAdded, () => {
    for (const line of listLines()) addBox(line);
    update();
  });
  followAddress(() => {
    ticked.clear();
    for (const id of (readAddress(keys).get('pick') ?? []).slice(0, maxCompared)) ticked.add(id);
    update();
  });
}
