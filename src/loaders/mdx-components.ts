import { isLocale, locales } from '../i18n/locales.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import {
  allowedComponents,
  type ComponentRule,
  noticeKinds,
} from '../markdown/allowed-components.ts';
import { hintForName } from './nearest-name.ts';
import { isReservedId, linesSchema, unreservedId } from '../schemas/common.ts';
import { refPaths, refSchema } from '../schemas/ref.ts';
import { type Position, quote } from './problem.ts';

export interface ProseFault {
  readonly place: Position | undefined;
  readonly code: string;
  readonly message: Phrase;
  readonly hint: Phrase;
}

/** A parsed attribute; `value` is null if none is written. */
interface JsxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly position?: { readonly start: Offset; readonly end: Offset };
}

/** A parser position, with its offset in characters. */
type Offset = Position & { readonly offset?: number };

export interface JsxNode {
  readonly name?: string | null;
  readonly attributes?: readonly JsxAttribute[];
  readonly children?: readonly { readonly type: string; readonly value?: string }[];
  readonly position?: { readonly start: Position };
}

const names = Object.keys(allowedComponents).join(', ');

/** Only the parser resolves `&amp;` in attributes. */
function findEntity({ value, position }: JsxAttribute, body: string): string | undefined {
  const written = body.slice(position?.start.offset, position?.end.offset);
  const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.exec(written)?.[0];
  // Text that only looks like a reference is kept.
  return entity && written.replace(/^[^=]*=\s*/, '').slice(1, -1) !== value ? entity : undefined;
}

/** Whether an attribute is allowed, its form, its value. */
function attributeFault(
  tag: string,
  attribute: JsxAttribute,
  rule: ComponentRule,
  body: string,
): readonly [Phrase, Phrase] | undefined {
  const { type, name = '', value } = attribute;
  if (type !== 'mdxJsxAttribute') {
    return [phrase('check.prose.literalAttributes', { tag }), phrase('check.mend.nameValue')];
  }
  const known = [...rule.required, ...rule.optional];
  if (!known.includes(name)) {
    return [
      phrase('check.prose.knownAttributes', { known: known.join(', '), tag, name: quote(name) }),
      phrase('check.mend.deleteAttribute'),
    ];
  }
  if (typeof value !== 'string') {
    const found = value === null ? phrase('check.word.noValue') : phrase('check.word.expression');
    return [
      phrase('check.prose.quotedAttribute', { name, tag, found }),
      phrase('check.mend.quoteTheValue'),
    ];
  }
  // Tables of contents and citation numbers use the source.
  const entity = findEntity(attribute, body);
  if (entity) {
    return [
      phrase('check.prose.entity', { name, entity: quote(entity) }),
      phrase('check.mend.writeSign'),
    ];
  }
  return valueFault(tag, name, value);
}

/** Fault of an attribute's text, by kind of attribute. */
function valueFault(
  tag: string,
  name: string,
  value: string,
): readonly [Phrase, Phrase] | undefined {
  if (name === 'kind' && !noticeKinds.includes(value)) {
    return [
      phrase('check.prose.noticeKind', { kinds: noticeKinds.join(', '), value: quote(value) }),
      phrase('check.mend.useOneOfWords'),
    ];
  }
  if (tag === '<Quote>' && !isLocale(value)) {
    return [
      phrase('check.prose.quoteLang', { codes: locales.join(', '), value: quote(value) }),
      phrase('check.mend.useOneOfWords'),
    ];
  }
  if (name === 'lines' && !linesSchema.safeParse(value).success) {
    return [
      phrase('check.prose.lines', { value: quote(value) }),
      phrase('check.mend.correctNumbers'),
    ];
  }
  if (tag === '<Ref>' && !refSchema.safeParse(value).success) {
    return [
      phrase('check.prose.ref', { value: quote(value) }),
      phrase('check.mend.useCollection', { names: Object.keys(refPaths).join(', ') }),
    ];
  }
  if (name === 'id' && tag !== '<Ref>' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) {
    return [phrase('check.prose.id', { value: quote(value) }), phrase('check.mend.suchLetters')];
  }
  if (name === 'id' && tag !== '<Ref>' && isReservedId(value)) {
    return [
      phrase('check.expectedFound', { expected: unreservedId, found: quote(value) }),
      phrase('check.mend.otherId'),
    ];
  }
  return value.trim() === ''
    ? [phrase('check.prose.emptyAttribute', { name, tag }), phrase('check.mend.writeText')]
    : undefined;
}

function hasChildren({ children = [] }: JsxNode): boolean {
  return children.some(({ type, value = '' }) => type !== 'text' || value.trim() !== '');
}

/**
 * Check that a component is known, with valid literal attributes and no lost content.
 * @param body the surrounding text
 */
export function componentFaults(node: JsxNode, body: string): ProseFault[] {
  const place = node.position?.start;
  const tag = `<${node.name ?? ''}>`;
  const rule = Object.hasOwn(allowedComponents, node.name ?? '')
    ? allowedComponents[node.name ?? '']
    : undefined;
  if (!rule) {
    const message = phrase('check.prose.component', { names, tag });
    const known = Object.keys(allowedComponents);
    const hint = hintForName(node.name ?? '', known, phrase('check.mend.useComponent'));
    return [{ place, code: 'component', message, hint }];
  }
  const attributes = node.attributes ?? [];
  const faults: ProseFault[] = [];
  const seen = new Set<string>();
  for (const attribute of attributes) {
    const { name = '', position } = attribute;
    const said: readonly [Phrase, Phrase] | undefined = seen.has(name)
      ? [
          phrase('check.prose.attributeTwice', { tag, name: quote(name) }),
          phrase('check.mend.keepOne'),
        ]
      : attributeFault(tag, attribute, rule, body);
    if (said)
      faults.push({
        place: position?.start ?? place,
        code: 'attribute',
        message: said[0],
        hint: said[1],
      });
    if (name) seen.add(name);
  }
  const spread = attributes.some(({ type }) => type !== 'mdxJsxAttribute');
  for (const required of rule.required) {
    if (seen.has(required) || spread) continue;
    faults.push({
      place,
      code: 'attribute',
      message: phrase('check.prose.requiredAttribute', { required, tag }),
      hint: phrase('check.mend.addAttribute', { required }),
    });
  }
  if (rule.children === 'none' && hasChildren(node)) {
    const message = phrase('check.prose.children', { tag });
    const hint = phrase('check.mend.noChildren', { name: node.name ?? '' });
    faults.push({ place, code: 'component', message, hint });
  }
  return faults;
}
