import type { Page } from './pages.ts';
import { attribute, elementsOf } from './tree.ts';

/** One address that a page names, and what for. */
export interface Address {
  /** `a href`, `img src`, … */
  readonly where: string;
  readonly value: string;
}

const attributes = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'];

/** Every address on a page, with those of preview cards and of responsive images. */
export function addressesOf(page: Page): Address[] {
  const found: Address[] = [];
  for (const element of elementsOf(page.document)) {
    const { tagName } = element;
    for (const name of attributes) {
      const value = attribute(element, name);
      const relation = tagName === 'link' ? ` ${attribute(element, 'rel')}` : '';
      if (value !== undefined) found.push({ where: `${tagName}${relation} ${name}`, value });
    }
    for (const part of attribute(element, 'srcset')?.split(',') ?? []) {
      found.push({ where: `${tagName} srcset`, value: part.trim().split(/\s/)[0] ?? '' });
    }
    const property = attribute(element, 'property') ?? '';
    if (['og:url', 'og:image'].includes(property)) {
      found.push({ where: property, value: attribute(element, 'content') ?? '' });
    }
  }
  return found;
}

/** Ids on a page, in its order. */
export function idsOf(page: Page): string[] {
  return [...elementsOf(page.document)].flatMap((element) => attribute(element, 'id') ?? []);
}
