import { computeSupport } from '../../domain/support/compute-support.ts';

/** Computes while one types; without a script the rule stands there in words. */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-calculator]')) {
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const show = (name: string, text: string) => {
    (form.elements.namedItem(name) as HTMLOutputElement).value = text;
  };
  const { group = ' ', decimal = '.' } = form.dataset;
  const write = (value: number) => {
    const [whole = '', part = ''] = (Math.round(value * 100) / 100).toFixed(2).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return part === '00' ? grouped : `${grouped}${decimal}${part}`;
  };
  const compute = () => {
    const select = form.elements.namedItem('component') as HTMLSelectElement;
    const { rate, ceiling, most } = select.selectedOptions[0]?.dataset ?? {};
    const cost = Number(field('cost').value);
    const units = Math.trunc(Number(field('units').value));
    const held = form.querySelector<HTMLElement>('[data-held]');
    if (!(cost >= 0 && units >= 0)) return;
    const rule = { ratePercent: Number(rate), ceiling: Number(ceiling), most: Number(most) };
    const result = computeSupport(rule, { cost, units });
    show('paid', write(result.paid));
    show('own', write(result.own));
    if (held) held.hidden = result.heldBy !== 'ceiling' && !result.overMost;
  };
  form.addEventListener('input', compute);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    compute();
  });
  compute();
}
