// States are updated to the reader's date before they are used.
import './say-call-states.client.ts';
import { keepSelects } from '../view/keep-selects.client.ts';

/** Filter the list of programmes by applicant and purpose, both kept in the address. */
function findProgrammes(form: HTMLElement): void {
  const selects = [...form.querySelectorAll('select')];
  const items = [...document.querySelectorAll<HTMLElement>('[data-found] > li')];
  const shown = form.querySelector('output');
  const none = form.querySelector<HTMLElement>('[data-none]');
  const show = () => {
    for (const item of items) {
      item.hidden = selects.some(
        ({ name, value }) => value !== '' && !(item.dataset[name] ?? '').split(' ').includes(value),
      );
    }
    const left = items.filter(({ hidden }) => !hidden).length;
    if (shown) shown.value = String(left);
    if (none) none.hidden = left > 0;
  };
  keepSelects(selects, show);
}

const finder = document.querySelector<HTMLElement>('[data-finder]');
if (finder) findProgrammes(finder);
