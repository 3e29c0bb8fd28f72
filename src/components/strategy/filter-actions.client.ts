import { keepSelects } from '../view/keep-selects.client.ts';

/** Show the actions of one body; the choice is kept in the address, so that it can be shared. */
function filterActions(form: HTMLElement, select: HTMLSelectElement): void {
  const said = form.querySelector('output');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-actions] [data-bodies]')];
  const parts = [...document.querySelectorAll<HTMLElement>('[data-actions] tbody')];
  const show = () => {
    const body = select.value;
    for (const row of rows) {
      row.hidden = body !== '' && !(row.dataset.bodies ?? '').split(' ').includes(body);
    }
    for (const part of parts) part.hidden = !part.querySelector('[data-bodies]:not([hidden])');
    if (said) said.value = select.selectedOptions[0]?.dataset.says ?? '';
  };
  keepSelects([select], show);
}

const found = document.querySelector<HTMLElement>('[data-body-filter]');
const choice = found?.querySelector('select');
if (found && choice) filterActions(found, choice);
