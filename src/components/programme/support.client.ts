import { computeSupport } from '../../domain/support/compute-support.ts';

/** Compute as the reader types; without JavaScript the table next to it gives the maximum. */
function startCalculator(form: HTMLFormElement): void {
  const { group = ' ', decimal = '.' } = form.dataset;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const show = (name: string, text: string) => {
    (form.elements.namedItem(name) as HTMLOutputElement).value = text;
  };
  const part = (name: string) => form.querySelector<HTMLElement>(`small[data-${name}]`);
  const hide = (name: string, hidden: boolean) => {
    const element = form.querySelector<HTMLElement>(`[data-${name}]`);
    if (element) element.hidden = hidden;
  };
  const write = (value: number) => {
    const [whole = '', cents = ''] = (Math.round(value * 100) / 100).toFixed(2).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return cents === '00' ? grouped : `${grouped}${decimal}${cents}`;
  };
  const compute = () => {
    const select = form.elements.namedItem('component') as HTMLSelectElement;
    const {
      rate,
      ceiling,
      most,
      currency = '',
      unit = '',
    } = select.selectedOptions[0]?.dataset ?? {};
    const cost = field('cost').valueAsNumber;
    const units = field('units').valueAsNumber;
    const valid = cost >= 0 && Number.isInteger(units) && units >= 0;
    part('currency')?.replaceChildren(currency);
    part('unit')?.replaceChildren(unit);
    hide('invalid', valid);
    if (!valid) {
      show('paid', '–');
      show('own', '–');
      hide('held', true);
      return;
    }
    const rule = { ratePercent: Number(rate), ceiling: Number(ceiling), most: Number(most) };
    const result = computeSupport(rule, { cost, units });
    show('paid', `${write(result.paid)} ${currency}`);
    show('own', `${write(result.own)} ${currency}`);
    hide('held', result.heldBy !== 'ceiling' && !result.overMost);
  };
  form.addEventListener('input', compute);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    compute();
  });
  compute();
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-calculator]')) {
  startCalculator(form);
}
