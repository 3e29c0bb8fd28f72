import {
  allowedComponents,
  type ComponentRule,
  noticeKinds,
} from '../markdown/allowed-components.ts';
import { isReservedId, linesSchema, unreservedId } from '../schemas/common.ts';
import { refPaths, refSchema } from '../schemas/ref.ts';
import { type Position, quote } from './problem.ts';

/** One thing that is wrong in a prose text, and where. */
export interface ProseFault {
  readonly place: Position | undefined;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** What the parser gives for one attribute; `value` is null when none is written. */
interface JsxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly position?: { readonly start: Offset; readonly end: Offset };
}

/** A place as the parser gives it, with its offset in characters. */
type Offset = Position & { readonly offset?: number };

/** What the parser gives for a component. */
export interface JsxNode {
  readonly name?: string | null;
  readonly attributes?: readonly JsxAttribute[];
  readonly children?: readonly { readonly type: string; readonly value?: string }[];
  readonly position?: { readonly start: Position };
}

const names = Object.keys(allowedComponents).join(', ');

/** A character reference in the value of an attribute: `&amp;`, which only the parser resolves. */
function findEntity({ value, position }: JsxAttribute, body: string): string | undefined {
  const written = body.slice(position?.start.offset, position?.end.offset);
  const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.exec(written)?.[0];
  // What looks like a reference but is none is left as it is.
  return entity && written.replace(/^[^=]*=\s*/, '').slice(1, -1) !== value ? entity : undefined;
}

/** What is wrong with an attribute: whether it may stand there, how it is written, what it says. */
function attributeFault(
  tag: string,
  attribute: JsxAttribute,
  rule: ComponentRule,
  body: string,
): readonly [string, string] | undefined {
  const { type, name = '', value } = attribute;
  if (type !== 'mdxJsxAttribute') {
    return [`expected attributes written out in ${tag}, found an expression`, 'write name="value"'];
  }
  const known = [...rule.required, ...rule.optional];
  if (!known.includes(name)) {
    return [
      `expected only the attributes ${known.join(', ')} in ${tag}, found ${quote(name)}`,
      'delete the attribute',
    ];
  }
  if (typeof value !== 'string') {
    const found = value === null ? 'no value' : 'an expression';
    return [
      `expected a text in quotes for ${name} in ${tag}, found ${found}`,
      'write the value in quotes',
    ];
  }
  // Contents of pages and numbers of citations are read from the text as it is written.
  const entity = findEntity(attribute, body);
  if (entity) {
    return [
      `expected signs as they are read in ${name}, found ${quote(entity)}`,
      'write the sign itself',
    ];
  }
  return valueFault(tag, name, value);
}

/** What is wrong with the text of an attribute, by what the attribute holds. */
function valueFault(
  tag: string,
  name: string,
  value: string,
): readonly [string, string] | undefined {
  if (name === 'kind' && !noticeKinds.includes(value)) {
    return [
      `expected a kind of ${noticeKinds.join(', ')}, found ${quote(value)}`,
      'use one of these words',
    ];
  }
  if (name === 'lines' && !linesSchema.safeParse(value).success) {
    return [
      `expected line numbers such as "240", "240-242" or "240, 251", found ${quote(value)}`,
      'correct the numbers',
    ];
  }
  if (tag === '<Ref>' && !refSchema.safeParse(value).success) {
    return [
      `expected a collection and an id such as concepts/my-concept, found ${quote(value)}`,
      `use one of the collections ${Object.keys(refPaths).join(', ')}`,
    ];
  }
  if (name === 'id' && tag !== '<Ref>' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) {
    return [
      `expected an id of a–z, 0–9 and single hyphens, found ${quote(value)}`,
      'use such letters only',
    ];
  }
  if (name === 'id' && tag !== '<Ref>' && isReservedId(value)) {
    return [`expected ${unreservedId}, found ${quote(value)}`, 'choose another id'];
  }
  return value.trim() === ''
    ? [`expected a text for ${name} in ${tag}, found an empty one`, 'write the text']
    : undefined;
}

/** Do words stand between the tags of a component? */
function hasChildren({ children = [] }: JsxNode): boolean {
  return children.some(({ type, value = '' }) => type !== 'text' || value.trim() !== '');
}

/**
 * Checks one component: known, with the attributes it takes, all of them literal, and nothing
 * between its tags that nobody would see.
 * @param body the text in which it stands
 */
export function componentFaults(node: JsxNode, body: string): ProseFault[] {
  const place = node.position?.start;
  const tag = `<${node.name ?? ''}>`;
  const rule = Object.hasOwn(allowedComponents, node.name ?? '')
    ? allowedComponents[node.name ?? '']
    : undefined;
  if (!rule) {
    const message = `expected one of the components ${names}, found ${tag}`;
    return [{ place, code: 'component', message, hint: 'use Markdown or one of these components' }];
  }
  const attributes = node.attributes ?? [];
  const faults: ProseFault[] = [];
  const seen = new Set<string>();
  for (const attribute of attributes) {
    const { name = '', position } = attribute;
    const said: readonly [string, string] | undefined = seen.has(name)
      ? [
          `expected each attribute once in ${tag}, found ${quote(name)} again`,
          'keep one of the two',
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
      message: `expected ${required} in ${tag}, found none`,
      hint: `add ${required}="…"`,
    });
  }
  if (rule.children === 'none' && hasChildren(node)) {
    const message = `expected nothing between ${tag} and its closing tag, found a text`;
    const hint = `write it as <${node.name} … />, and the text beside it`;
    faults.push({ place, code: 'component', message, hint });
  }
  return faults;
}
