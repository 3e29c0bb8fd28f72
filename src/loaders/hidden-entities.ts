import { phrase } from '../i18n/phrase.ts';
import type { ProseNode } from './findings.ts';
import { findHidden } from './hidden-characters.ts';
import type { ProseFault } from './mdx-components.ts';
import { quote } from './problem.ts';
import { positionAt } from './read-text.ts';

/** Decimal, hexadecimal, or one of the two hidden characters with a name. */
const entityForm = /&(?:#(\d+)|#x([\da-f]+)|[lr]lm);/gi;

function isHiddenEntity([, tens, sixteens]: readonly (string | undefined)[]): boolean {
  if (!tens && !sixteens) return true;
  const code = tens ? Number(tens) : Number.parseInt(sixteens ?? '', 16);
  return !(code > 0 && code <= 0x10ffff) || findHidden(String.fromCodePoint(code)) !== undefined;
}

/** A hidden character as an entity: `&#x202E;`. The parser returns U+FFFD for those not allowed in HTML. */
export function hiddenFault(node: ProseNode, body: string): ProseFault | undefined {
  const { value, url, title, lang, meta, position } = node;
  const text = [value, url, title, lang, meta].find((part) => part && findHidden(part));
  const hidden = text ? findHidden(text) : undefined;
  if (!hidden) return undefined;
  const start = position?.start.offset ?? 0;
  const written = body.slice(start, position?.end.offset);
  const entity = [...written.matchAll(entityForm)].find(isHiddenEntity);
  const place = entity ? positionAt(body, start + entity.index) : position?.start;
  const hint = entity
    ? phrase('check.mend.deleteEntity', { entity: quote(entity[0]) })
    : phrase('check.mend.deleteIt');
  return { place, code: 'control-character', message: hidden.message, hint };
}
