import { attribute, childrenOf, type Document, isElement, type Node, textOf } from './tree.ts';

/** A piece of text on a page and the language in which the page says that it is. */
export interface TextRun {
  readonly text: string;
  readonly lang: string;
  /** Name of the element it stands in, or `tag@attribute`. */
  readonly where: string;
  /** Is it code, an address or a file name, which no language changes? */
  readonly code: boolean;
}

const silent = new Set(['script', 'style', 'noscript', 'template']);
const spoken = ['alt', 'aria-label', 'placeholder', 'title'];

/** All text that a reader meets: what is written, what is read aloud, what previews show. */
export function* textRuns(document: Document): Generator<TextRun> {
  yield* runsBelow(document, '', false);
}

function* runsBelow(node: Node, lang: string, code: boolean): Generator<TextRun> {
  for (const child of childrenOf(node)) {
    if ('value' in child) {
      const text = child.value.replace(/\s+/g, ' ').trim();
      const where = isElement(node) ? node.tagName : '';
      if (text) yield { text, lang, where, code };
    } else if (isElement(child)) {
      const own = attribute(child, 'lang') ?? lang;
      const tag = child.tagName;
      for (const name of spoken) {
        const text = attribute(child, name);
        if (text) yield { text, lang: own, where: `${tag}@${name}`, code: false };
      }
      const named = attribute(child, 'name') ?? attribute(child, 'property') ?? '';
      if (tag === 'meta' && /^(description|og:(title|description|image:alt))$/.test(named)) {
        yield {
          text: attribute(child, 'content') ?? '',
          lang: own,
          where: `meta@${named}`,
          code: false,
        };
      }
      // The lines of a label in a drawing are one text.
      if (tag === 'text') yield { text: textOf(child), lang: own, where: tag, code };
      else if (!silent.has(tag)) yield* runsBelow(child, own, code || tag === 'code');
    }
  }
}
