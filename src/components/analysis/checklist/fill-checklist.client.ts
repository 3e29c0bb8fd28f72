import {
  type CheckAnswer,
  checkAnswers,
  tallyChecklist,
} from '../../../domain/analyses/checklist/tally-checklist.ts';
import { toCsvAddress } from '../../../exports/csv.ts';
import type { ChecklistView } from '../../../queries/analyses/checklist/view-checklist.ts';
import { readFragment } from '../lab/fragment.ts';
import { copyState, putLater, settleAddress } from '../lab/put-later.client.ts';
import { printSheet } from '../lab/print-sheet.client.ts';
import { decodeRows, encodeRows } from '../lab/row-code.ts';
import { resetFields } from '../lab/reset-fields.client.ts';

/** Name of the answers in the address. */
const name = 'check';

const isAnswer = (text: unknown): text is CheckAnswer =>
  checkAnswers.some((answer) => answer === text);

/** Count answers as they are given and keep them in the address; nothing is sent anywhere. */
function startChecklist(form: HTMLElement): void {
  const { words, heads, decimal } = JSON.parse(form.dataset.checklist ?? '{}') as Pick<
    ChecklistView,
    'words' | 'heads' | 'decimal'
  >;
  const items = [...form.querySelectorAll<HTMLElement>('[data-item]')].map((field) => {
    const id = field.dataset.item ?? '';
    const radios = [...field.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    return {
      id,
      label: field.querySelector('legend')?.firstChild?.textContent?.trim() ?? id,
      radios,
      note: field.querySelector<HTMLInputElement>('input[type="text"]'),
    };
  });
  const find = <T extends HTMLElement>(part: string) => form.querySelector<T>(`[data-${part}]`);
  const say = (part: string, text: string) => find(part)?.replaceChildren(text);
  const answerOf = (item: (typeof items)[number]): CheckAnswer => {
    const value = item.radios.find(({ checked }) => checked)?.value;
    return isAnswer(value) ? value : 'unknown';
  };
  const wordOf = (answer: CheckAnswer) =>
    items[0]?.radios.find(({ value }) => value === answer)?.parentElement?.textContent?.trim() ??
    '';
  const readRows = () => items.map((item) => [item.id, answerOf(item), item.note?.value.trim()]);
  const published = encodeRows(readRows());

  const look = () => {
    const answers = new Map(items.map((item) => [item.id, answerOf(item)]));
    const { counts, missing, unknown } = tallyChecklist([...answers.keys()], answers);
    const named = (ids: readonly string[]) =>
      ids.map((id) => items.find((item) => item.id === id)?.label).join(' · ') || words.none;
    say(
      'counts',
      words.counts.replaceAll(/\{(\w+)\}/g, (_, each: CheckAnswer) => String(counts[each])),
    );
    say('missing', named(missing));
    say('unknown', named(unknown));
    const csv = find<HTMLAnchorElement>('csv');
    if (csv) {
      csv.href = toCsvAddress(
        [
          heads,
          ...items.map((item) => [item.label, wordOf(answerOf(item)), item.note?.value.trim()]),
        ],
        decimal,
      );
    }
  };
  const keep = () =>
    putLater(name, () => {
      const code = encodeRows(readRows());
      return code === published ? undefined : code;
    });
  const show = () => {
    const code = readFragment(location.hash).get(name);
    if (code === undefined) resetFields(form);
    else {
      const told = new Map(
        decodeRows(code, ['text', 'text', 'text']).map(([id, answer, note]) => [
          String(id),
          { answer, note: note === undefined ? '' : String(note) },
        ]),
      );
      for (const item of items) {
        const { answer = 'unknown', note = '' } = told.get(item.id) ?? {};
        for (const radio of item.radios) radio.checked = radio.value === answer;
        if (item.note) item.note.value = note;
      }
    }
    look();
  };
  form.addEventListener('input', () => {
    look();
    keep();
  });
  find('reset')?.addEventListener('click', () => {
    resetFields(form);
    look();
    keep();
    void settleAddress();
  });
  find('copy')?.addEventListener('click', () => void copyState(find('status'), words.copied));
  find('print')?.addEventListener('click', printSheet);
  addEventListener('hashchange', show);
  show();
}

for (const form of document.querySelectorAll<HTMLElement>('[data-checklist]')) {
  startChecklist(form);
}
