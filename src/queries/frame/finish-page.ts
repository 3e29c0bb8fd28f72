import { escapeAttributes } from './escape-attributes.ts';
import { gatherStyles } from './gather-styles.ts';
import { addLetters } from './more-letters.ts';

/**
 * What is done with every finished page, in this order: what follows finds tags by patterns, so no attribute may hold
 * what looks like one; a page with letters that few have brings the rules for their fonts; style sheets of parts move
 * into the head.
 * @param change of tags and links that some portals ask for
 */
export const finishPage = (html: string, change: (html: string) => string = (same) => same) =>
  gatherStyles(addLetters(change(escapeAttributes(html))));
