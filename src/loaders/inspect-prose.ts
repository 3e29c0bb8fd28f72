import { phrase, type Phrase } from '../i18n/phrase.ts';
import { findNumbers } from './find-numbers.ts';
import { type Findings, noFindings, type ProseNode } from './findings.ts';
import { findHidden } from './hidden-characters.ts';
import { inspectComponent } from './inspect-component.ts';
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
function hiddenFault(node: ProseNode, body: string): ProseFault | undefined {
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

/** No links within links, or in list entries. */
const closed: Readonly<Record<string, Phrase>> = {
  link: phrase('check.word.link'),
  linkReference: phrase('check.word.link'),
  heading: phrase('check.word.heading'),
};

/** Unsupported Markdown, with a name for each kind. */
const footnote = [phrase('check.word.footnote'), phrase('check.mend.footnote')] as const;
const refusedTypes: Readonly<Record<string, readonly [found: Phrase, hint: Phrase, code: string]>> =
  {
    mdxjsEsm: [phrase('check.word.import'), phrase('check.mend.deleteLine'), 'import'],
    mdxFlowExpression: [
      phrase('check.word.expressionInBraces'),
      phrase('check.mend.plainBrace'),
      'expression',
    ],
    mdxTextExpression: [
      phrase('check.word.expressionInBraces'),
      phrase('check.mend.plainBrace'),
      'expression',
    ],
    image: [phrase('check.word.picture'), phrase('check.mend.noPicture'), 'picture'],
    imageReference: [phrase('check.word.picture'), phrase('check.mend.noPicture'), 'picture'],
    footnoteReference: [...footnote, 'footnote'],
    footnoteDefinition: [...footnote, 'footnote'],
  };

/** Line breaks are kept in positions. */
function noteNumbers({ value = '', position }: ProseNode, numbers: Findings['numbers']): void {
  const start = position?.start;
  for (const { text, index } of findNumbers(value)) {
    const before = value.slice(0, index).split('\n');
    const line = (start?.line ?? 1) + before.length - 1;
    const column = (before.length === 1 ? (start?.column ?? 1) : 1) + (before.at(-1)?.length ?? 0);
    numbers.push({ text, place: start && { line, column } });
  }
}

function inspectNode(
  node: ProseNode,
  parent: ProseNode,
  within: Phrase | undefined,
  body: string,
  findings: Findings,
): void {
  const place = node.position?.start;
  const refuse = (
    code: string,
    found: Phrase,
    hint: Phrase,
    expected = phrase('check.word.text'),
  ) =>
    findings.faults.push({
      place,
      code,
      message: phrase('check.expectedFound', { expected, found }),
      hint,
    });
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
    const hint = phrase('check.mend.writeSection');
    refuse('heading', phrase('check.word.firstHeading'), hint, phrase('check.word.lowerHeading'));
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    refuse(
      'task-list',
      phrase('check.word.taskList'),
      phrase('check.mend.noBoxes'),
      phrase('check.word.plainList'),
    );
  }
}

/**
 * Inspect a body for whatever could run or inject, or would not appear as intended.
 * @param tree parsed `body`
 */
export function inspectProse(tree: ProseNode, body: string): Findings {
  const findings = noFindings();
  const walk = (parent: ProseNode, above: Phrase | undefined): void => {
    const within = above ?? (Object.hasOwn(closed, parent.type) ? closed[parent.type] : undefined);
    for (const node of parent.children ?? []) {
      inspectNode(node, parent, within, body, findings);
      walk(node, within);
    }
  };
  walk(tree, undefined);
  return findings;
}
