import type { MapChoice } from './map-events.ts';

/**
 * Numbers after the names on a drawing, as its regions say them.
 * @param choice what filters leave; null for all
 */
export function sayNumbers(drawing: Element, choice: MapChoice | null): void {
  const numbers = new Map<string, string>();
  for (const link of drawing.querySelectorAll<SVGAElement>('a[data-region]')) {
    const { region = '' } = link.dataset;
    const [name = ''] = (link.getAttribute('aria-label') ?? '').split(': ');
    const number = choice?.say(region) && choice.counts(region).reduce((sum, n) => sum + n, 0);
    numbers.set(name, number === undefined ? '' : ` · ${number}`);
  }
  for (const words of drawing.querySelectorAll<SVGElement>('.map-labels text')) {
    words.dataset.all ??= words.textContent;
    const [name = '', number] = words.dataset.all.split(' · ');
    const isFewer = choice && number && number !== '0';
    words.textContent = isFewer ? name + (numbers.get(name) ?? '') : words.dataset.all;
  }
}
