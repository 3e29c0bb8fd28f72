import { allowedComponents } from '../markdown/allowed-components.ts';
import { findHidden } from './hidden-characters.ts';
import { findNumbers } from './find-numbers.ts';
import { componentFaults, type JsxNode, type ProseFault } from './mdx-components.ts';
import { type Position, quote } from './problem.ts';
import { positionAt } from './read-text.ts';

/** What the parser gives for any part of a text. */
export interface ProseNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  /** What is shown beside a link, and what stands behind the marks of a block of code. */
  readonly title?: string | null;
  readonly lang?: string | null;
  readonly meta?: string | null;
  /** Level of a heading. */
  readonly depth?: number;
  /** Set for an item of a task list only. */
  readonly checked?: boolean | null;
  readonly children?: readonly ProseNode[];
  readonly position?: { readonly start: TextPlace; readonly end: TextPlace };
}

/** A place of the parser, which counts signs too. */
type TextPlace = Position & { readonly offset?: number };

interface Named {
  readonly id: string;
  readonly place: Position | undefined;
}

/** What is found in the text of a prose file, with places within the text. */
export interface Findings {
  readonly faults: ProseFault[];
  readonly links: { url: string; place: Position | undefined }[];
  readonly sections: Named[];
  /** Tags of sections whose id cannot be read. */
  readonly unnamed: Position[];
  readonly figures: Named[];
  readonly refs: Named[];
  readonly citations: { source: string; lines?: string; place: Position | undefined }[];
  /** Every component that is written as it should be, with its attributes. */
  readonly components: {
    name: string;
    attributes: Readonly<Record<string, string>>;
    /** The sign that follows it without a space. */
    next: string;
    /** Is it one for reports only? */
    ofReports: boolean;
    place: Position | undefined;
  }[];
  /** Numbers that are written out amid words. */
  readonly numbers: { text: string; place: Position | undefined }[];
}

/** Nothing found yet. */
export function noFindings(): Findings {
  return {
    faults: [],
    links: [],
    sections: [],
    unnamed: [],
    figures: [],
    refs: [],
    citations: [],
    components: [],
    numbers: [],
  };
}

/** Parts that are links themselves, or become entries of lists: no link may stand in them. */
const closed: Readonly<Record<string, string>> = {
  link: 'a link',
  linkReference: 'a link',
  heading: 'a heading',
};

/** Signs of Markdown that the site does not show, and how their parts are called. */
const footnote = [
  'a footnote',
  'write it into the text, or cite with <Cite source="…" />',
] as const;
const refusedTypes: Readonly<Record<string, readonly [found: string, hint: string, code: string]>> =
  {
    mdxjsEsm: ['an import or export', 'delete the line', 'import'],
    mdxFlowExpression: ['an expression in braces', 'write \\{ for a plain brace', 'expression'],
    mdxTextExpression: ['an expression in braces', 'write \\{ for a plain brace', 'expression'],
    image: ['a picture', 'leave the picture out: prose holds words only', 'picture'],
    imageReference: ['a picture', 'leave the picture out: prose holds words only', 'picture'],
    footnoteReference: [...footnote, 'footnote'],
    footnoteDefinition: [...footnote, 'footnote'],
  };

/** A component may stand in a line of its own, but not amid the words of a text. */
function isAmidText(node: ProseNode, parent: ProseNode): boolean {
  if (node.type !== 'mdxJsxTextElement') return false;
  return (
    parent.type !== 'paragraph' ||
    (parent.children ?? []).some(({ type, value = '' }) =>
      type === 'text' ? value.trim() !== '' : type !== 'mdxJsxTextElement',
    )
  );
}

/** A component where none of its kind may stand; undefined where it may. */
function misplaced(
  node: ProseNode,
  name: string,
  parent: ProseNode,
  within: string | undefined,
): readonly [message: string, hint: string] | undefined {
  const inline = allowedComponents[name]?.inline;
  const amid = isAmidText(node, parent);
  if (!inline) {
    return amid
      ? [
          `expected <${name}> on a line of its own, found it amid a text`,
          'put empty lines around it',
        ]
      : undefined;
  }
  if (within)
    return [
      `expected <${name}> amid a text, found it in ${within}`,
      'put it outside, amid the words of a text',
    ];
  // The bundler would take it for a block: it would have no number, and break the line.
  return amid
    ? undefined
    : [
        `expected <${name}> amid a text, found it on a line of its own`,
        'put it on the line of the words that it belongs to',
      ];
}

/** The attributes of a component that has been checked: all are literal texts. */
function attributesOf({ attributes = [] }: JsxNode): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.map(({ name = '', value }) => [name, typeof value === 'string' ? value : '']),
  );
}

/** The first sign of the words right after a component; none where something else follows. */
function signAfter(node: ProseNode, { children = [] }: ProseNode): string {
  const next = children[children.indexOf(node) + 1];
  return next?.type === 'text' ? ([...(next.value ?? '')][0] ?? '') : '';
}

/** Notes the numbers in words, each with its place: a text keeps its line breaks. */
function noteNumbers({ value = '', position }: ProseNode, numbers: Findings['numbers']): void {
  const start = position?.start;
  for (const { text, index } of findNumbers(value)) {
    const before = value.slice(0, index).split('\n');
    const line = (start?.line ?? 1) + before.length - 1;
    const column = (before.length === 1 ? (start?.column ?? 1) : 1) + (before.at(-1)?.length ?? 0);
    numbers.push({ text, place: start && { line, column } });
  }
}

function inspectComponent(
  node: ProseNode,
  parent: ProseNode,
  within: string | undefined,
  body: string,
  { faults, sections, unnamed, figures, refs, citations, components }: Findings,
): void {
  const jsx: JsxNode = node;
  const name = jsx.name ?? '';
  const own = componentFaults(jsx, body);
  faults.push(...own);
  const place = node.position?.start;
  const wrong = own.length === 0 ? misplaced(node, name, parent, within) : undefined;
  if (wrong) faults.push({ place, code: 'component', message: wrong[0], hint: wrong[1] });
  if (own.length === 0) {
    components.push({
      name,
      attributes: attributesOf(jsx),
      next: signAfter(node, parent),
      ofReports: allowedComponents[name]?.only === 'reports',
      place,
    });
  }
  if (name === 'Cite' && own.length === 0) {
    const text = (key: string) =>
      jsx.attributes?.find((attribute) => attribute.name === key)?.value as string | undefined;
    const lines = text('lines');
    citations.push({ source: text('source') ?? '', ...(lines ? { lines } : {}), place });
  }
  const id = jsx.attributes?.find((attribute) => attribute.name === 'id');
  const refused = own.some((fault) => fault.place === id?.position?.start);
  if (typeof id?.value !== 'string' || refused) {
    if (name === 'Section' && place) unnamed.push(place);
    return;
  }
  const named = { id: id.value, place: id.position?.start ?? place };
  if (name === 'Figure') figures.push(named);
  if (name === 'Ref') refs.push(named);
  if (name !== 'Section' && name !== 'Box') return;
  if (sections.some((other) => other.id === named.id)) {
    const message = `expected each section id once, found ${quote(named.id)} again`;
    faults.push({ place: named.place, code: 'duplicate-id', message, hint: 'choose another id' });
  }
  sections.push(named);
}

/** A character by its number, in tens or sixteens, or one of the two hidden ones that have a name. */
const entityForm = /&(?:#(\d+)|#x([\da-f]+)|[lr]lm);/gi;

function isHiddenEntity([, tens, sixteens]: readonly (string | undefined)[]): boolean {
  if (!tens && !sixteens) return true;
  const code = tens ? Number(tens) : Number.parseInt(sixteens ?? '', 16);
  return !(code > 0 && code <= 0x10ffff) || findHidden(String.fromCodePoint(code)) !== undefined;
}

/**
 * A character that nobody can read, written as an entity: `&#x202E;`. The parser gives U+FFFD for
 * those that HTML has not.
 */
function hiddenFault(node: ProseNode, body: string): ProseFault | undefined {
  const { value, url, title, lang, meta, position } = node;
  const text = [value, url, title, lang, meta].find((part) => part && findHidden(part));
  const hidden = text ? findHidden(text) : undefined;
  if (!hidden) return undefined;
  const start = position?.start.offset ?? 0;
  const written = body.slice(start, position?.end.offset);
  const entity = [...written.matchAll(entityForm)].find(isHiddenEntity);
  const place = entity ? positionAt(body, start + entity.index) : position?.start;
  const hint = `delete ${entity ? quote(entity[0]) : 'it'}`;
  return { place, code: 'control-character', message: hidden.message, hint };
}

function inspectNode(
  node: ProseNode,
  parent: ProseNode,
  within: string | undefined,
  body: string,
  findings: Findings,
): void {
  const place = node.position?.start;
  const refuse = (code: string, found: string, hint: string, expected = 'text') =>
    findings.faults.push({ place, code, message: `expected ${expected}, found ${found}`, hint });
  const hidden = hiddenFault(node, body);
  if (hidden) findings.faults.push(hidden);
  const refused = Object.hasOwn(refusedTypes, node.type) ? refusedTypes[node.type] : undefined;
  if (refused) refuse(refused[2], refused[0], refused[1]);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    inspectComponent(node, parent, within, body, findings);
  }
  if (node.type === 'text' || node.type === 'inlineCode') noteNumbers(node, findings.numbers);
  if (node.type === 'link' || node.type === 'definition') {
    findings.links.push({ url: node.url ?? '', place });
  }
  if (node.type === 'heading' && node.depth === 1) {
    const hint = 'write <Section id="…" title="…"> for a part of the page';
    refuse('heading', 'one of the first, which is the title of the page', hint, 'a lower heading');
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    refuse('task-list', 'one with boxes to tick', 'take the boxes out', 'a plain list');
  }
}

/**
 * Looks through the text below a head, and notes whatever could run or inject, and what readers
 * would not see as it was meant.
 * @param tree what the parser gives for `body`
 */
export function inspectProse(tree: ProseNode, body: string): Findings {
  const findings = noFindings();
  const walk = (parent: ProseNode, above: string | undefined): void => {
    const within = above ?? (Object.hasOwn(closed, parent.type) ? closed[parent.type] : undefined);
    for (const node of parent.children ?? []) {
      inspectNode(node, parent, within, body, findings);
      walk(node, within);
    }
  };
  walk(tree, undefined);
  return findings;
}
