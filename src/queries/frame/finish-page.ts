import { escapeAttributes } from './escape-attributes.ts';
import { gatherStyles } from './gather-styles.ts';
import { keepEndings } from './keep-endings.ts';
import { markLanguages } from './mark-languages.ts';
import { addLetters } from './more-letters.ts';
import { partTitles } from './part-titles.ts';
import { shareOutlines } from './share-outlines.ts';

/**
 * What is done with every finished page, in this order: what follows finds tags by patterns, so no attribute may hold
 * what looks like one; what is in another language says so; endings stay with their numbers, and long words of titles may be parted; a page with letters that few have
 * brings the rules for their fonts; land that is drawn many times is written once; style sheets of parts move into the
 * head.
 * @param change of tags and links that some portals ask for
 */
export const finishPage = (html: string, change: (html: string) => string = (same) => same) =>
  gatherStyles(
    shareOutlines(
      addLetters(partTitles(keepEndings(markLanguages(change(escapeAttributes(html)))))),
    ),
  );
