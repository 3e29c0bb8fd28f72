import { escapeAttributes } from './escape-attributes.ts';
import { gatherStyles } from './gather-styles.ts';
import { keepEndings } from './keep-endings.ts';
import { markLanguages } from './mark-languages.ts';
import { addExtraFonts } from './extra-fonts.ts';
import { partTitles } from './part-titles.ts';
import { shareOutlines } from './share-outlines.ts';

/**
 * Post-processes a finished page. The order matters, as later steps find tags by pattern, so no attribute may
 * contain anything that looks like a tag: add `lang` to foreign texts; keep endings with their numbers and allow
 * long words of titles to break; add font-face rules for rare letters; deduplicate repeated outlines; move
 * component styles to the head.
 * @param change of tags and links, as some portals configure
 */
export const finishPage = (html: string, change: (html: string) => string = (same) => same) =>
  gatherStyles(
    shareOutlines(
      addExtraFonts(partTitles(keepEndings(markLanguages(change(escapeAttributes(html)))))),
    ),
  );
