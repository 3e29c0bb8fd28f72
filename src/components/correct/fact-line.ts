import { namingFields, type Proposal } from '../../review/proposals/model.ts';
import { readerDay } from '../reader-day.ts';
import type { PageFact } from './read-facts.ts';

/** A line of the form, and what was typed there. */
export interface FactLine {
  readonly fact: PageFact;
  readonly details: HTMLDetailsElement;
  /** The field for what the page should say. */
  readonly proposed: HTMLTextAreaElement | HTMLSelectElement;
  read(): Pick<Proposal, 'now' | 'proposed' | 'year'>;
  /** Say what cannot be right; false if a year is impossible. */
  judge(isPerson: (text: string) => boolean): boolean;
}

const thisYear = () => readerDay().slice(0, 4);

/** Whether a time has one year, neither long ago nor to come. */
function isPlausible(time: string, first: string): boolean {
  const years = time.match(/\d{3,}/g) ?? [];
  const [year = ''] = years;
  return years.length === 1 && year.length === 4 && year >= first && year <= thisYear();
}

/** Values that were measured or decided at some time. */
const dated = /^(?:profile|fields)\./;
const sinceWhen = /^(?:stage|regions|sectors\.id)$|^(?:profile|fields)\./;

/** A list of the known values in place of the field for words. */
function offer(words: HTMLTextAreaElement, values: readonly string[], now: string) {
  const list = document.createElement('select');
  list.name = words.name;
  const all = new Set(['', ...(values.includes(now) ? [] : [now]), ...values]);
  list.append(...[...all].map((value) => new Option(value)));
  words.replaceWith(list);
  return list;
}

/**
 * Line of a fact at the end of a list.
 * @param shape the field of a cluster that it is about, with the shape of its values
 */
export function addLine(
  form: HTMLFormElement,
  list: Element,
  fact: PageFact,
  shape: DOMStringMap = {},
): FactLine {
  const { isFree, field } = fact;
  const { rows, options } = shape;
  const template = form.querySelector('template[data-fact]') as HTMLTemplateElement;
  const row = document.importNode(template.content, true).firstElementChild as HTMLElement;
  const find = <T extends HTMLElement>(selector: string) => row.querySelector(selector) as T;
  const now = find<HTMLTextAreaElement>('[name=now]');
  const words = find<HTMLTextAreaElement>('[name=proposed]');
  const proposed = options ? offer(words, options.split('\n'), fact.now) : words;
  const year = find<HTMLInputElement>('[name=year]');
  find('[data-label]').textContent = fact.label;
  find('[data-now]').textContent = fact.now;
  find('[data-origin]').textContent = fact.origin;
  find('[data-words]').hidden = isFree === undefined;
  find('[data-rows]').textContent = rows ?? '';
  find('[data-since]').hidden = !sinceWhen.test(field);
  // What is new needs a year: this one, unless another is typed.
  const isNew = dated.test(field) && fact.now === '';
  if (isNew) year.placeholder = thisYear();
  const same = find('[data-same]');
  same.hidden = !dated.test(field) || isNew;
  same.querySelector('button')?.addEventListener('click', () => {
    proposed.value = fact.now;
    year.value = thisYear();
    form.dispatchEvent(new Event('input'));
  });
  list.append(row);
  // A mail keeps no line breaks, which end the rows of a grid.
  const inRows = (text: string) => (rows ? text.replace(/\s*;?\s*\n\s*/g, '; ') : text);
  return {
    fact,
    proposed,
    details: find<HTMLDetailsElement>('details'),
    read: () => ({
      now: isFree ? now.value.trim() : fact.now,
      proposed: inRows(proposed.value.trim()),
      year: year.value.trim() || year.placeholder,
    }),
    judge(isPerson) {
      const time = year.value.trim();
      const isWrong = time !== '' && !isPlausible(time, form.dataset.first ?? '');
      // Until it is left, a year may be half typed.
      const isSaid = isWrong && (time.length > 3 || document.activeElement !== year);
      find('[data-year]').hidden = !isSaid;
      year.setAttribute('aria-invalid', String(isSaid));
      const mayName = namingFields.has(field) || field === 'profile.phone';
      find('[data-person]').hidden = !(mayName && isPerson(proposed.value));
      return !isWrong;
    },
  };
}
