import { proposeActivities, reachLevel } from '../../../domain/analyses/checklist/diagnose.ts';
import { pointToTypes } from '../../../domain/analyses/checklist/point-to-types.ts';
import {
  type CheckAnswer,
  checkAnswers,
  tallyChecklist,
} from '../../../domain/analyses/checklist/tally-checklist.ts';
import { toCsvAddress } from '../../../exports/csv.ts';
import type { ChecklistLab } from '../../../queries/analyses/checklist/view-checklist.ts';
import { fillWords } from '../lab/fill-words.ts';
import { readFragment } from '../lab/fragment.ts';
import { copyState, putLater, settleAddress } from '../lab/put-later.client.ts';
import { printSheet } from '../lab/print-sheet.client.ts';
import { decodeRows, encodeRows } from '../lab/row-code.ts';
import { resetFields } from '../lab/reset-fields.client.ts';

/** Names of the answers, and of what they are about, in the address. */
const name = 'check';
const subject = 'of';

const isAnswer = (text: unknown): text is CheckAnswer =>
  checkAnswers.some((answer) => answer === text);

/** Count answers as they are given and keep them in the address; nothing is sent anywhere. */
function startChecklist(form: HTMLElement): void {
  const lab = JSON.parse(form.dataset.checklist ?? '') as ChecklistLab;
  const { words } = lab;
  const labels = new Map(lab.items.map(({ id, label }) => [id, label]));
  const activityOf = new Map(lab.activities.map(({ id, label }) => [id, label]));
  const typeOf = new Map(lab.types.map(({ id, label }) => [id, label]));
  const of = form.querySelector<HTMLInputElement>('input[name="of"]');
  const items = [...form.querySelectorAll<HTMLElement>('[data-item]')].map((field) => {
    const id = field.dataset.item ?? '';
    const radios = [...field.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    return {
      id,
      label: labels.get(id) ?? id,
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
      ids.map((id) => labels.get(id)).join(' · ') || words.none;
    say('counts', fillWords(words.counts, counts));
    say('missing', named(missing));
    say('unknown', named(unknown));
    const { reached, next } = reachLevel(lab.levels, answers);
    const levelOf = (id: string) => lab.levels.find((level) => level.id === id)?.label ?? id;
    say(
      'level',
      [
        reached === undefined ? words.none : levelOf(reached),
        ...(next
          ? [fillWords(words.nextLevel, { level: levelOf(next.id), items: named(next.missing) })]
          : []),
      ].join('. '),
    );
    const list = (part: string, lines: readonly string[]) =>
      find(part)?.replaceChildren(
        ...lines.map((text) => {
          const line = document.createElement('li');
          line.append(text);
          return line;
        }),
      );
    list(
      'proposed',
      proposeActivities(lab.items, [...activityOf.keys()], answers).map(
        ({ id, because }) => `${activityOf.get(id) ?? id} (${words.because}: ${named(because)})`,
      ),
    );
    list(
      'pointed',
      pointToTypes(lab.types, answers).map(({ id, because, open }) =>
        [
          `${typeOf.get(id) ?? id} (${words.because}: ${named(because)})`,
          ...(open.length > 0 ? [`${words.open}: ${named(open)}`] : []),
        ].join('. '),
      ),
    );
    const csv = find<HTMLAnchorElement>('csv');
    if (csv) {
      csv.href = toCsvAddress(
        [
          lab.heads,
          ...items.map((item) => [item.label, wordOf(answerOf(item)), item.note?.value.trim()]),
        ],
        lab.decimal,
      );
    }
  };
  const keep = () => {
    putLater(subject, () => encodeRows([[of?.value.trim()]]) || undefined);
    putLater(name, () => {
      const code = encodeRows(readRows());
      return code === published ? undefined : code;
    });
  };
  const show = () => {
    const fragment = readFragment(location.hash);
    const code = fragment.get(name);
    if (code === undefined) resetFields(form);
    if (of) of.value = String(decodeRows(fragment.get(subject) ?? '', ['text'])[0]?.[0] ?? '');
    if (code !== undefined) {
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
