import { dropSentence } from '../query/drop-sentence.ts';
import type { Nearness } from '../query/find-nearest.ts';
import { make, markPieces } from './draw.ts';
import type { Hit } from './load-hit.ts';
import { locale } from './open-search.ts';
import { fill, type SearchTexts } from './texts.ts';

/** Script alone identifies a title's language only if it is Georgian. */
const unknownLanguage = 'und';

/** Mark and name of a stage, as in the filters. */
function drawStage(id: string): Node[] {
  const shown = document.querySelector(`[data-facet="stage"] [data-value="${CSS.escape(id)}"]`);
  return shown ? [...shown.cloneNode(true).childNodes] : [];
}

function sayNearness({ words, sectors }: Nearness, texts: SearchTexts): string[] {
  return [
    ...(words.length > 0 ? [fill(texts.near.words, { words: words.join(', ') })] : []),
    ...(sectors.length > 0 ? [fill(texts.near.sectors, { sectors: sectors.join(', ') })] : []),
  ];
}

/**
 * A result as a list item.
 * @param isSame whether the result before is of the same kind, whose name is then shown once
 */
export function drawHit(
  hit: Hit,
  texts: SearchTexts,
  { why, isSame = false }: { why?: Nearness | undefined; isSame?: boolean } = {},
): HTMLElement {
  const { href, title, titleLang, otherTitle, excerpt, sections, kind, foundIn } = hit;
  const textHref = foundIn?.href ?? href;
  const lang = foundIn?.locale;
  const textLang = lang ?? locale;
  const link = make('a', { href, lang: titleLang }, ...markPieces(title, titleLang ?? locale));
  const body = make('div', {}, make('h3', {}, link));
  if (otherTitle.length > 0) {
    const pieces = markPieces(otherTitle, unknownLanguage);
    body.append(make('p', { lang: unknownLanguage }, ...pieces));
  }
  const stage = make('p', { class: 'stage' }, ...(hit.stage ? drawStage(hit.stage) : []));
  if (hit.stage) body.append(stage);
  const near = why ? sayNearness(why, texts) : [];
  if (near.length > 0) body.append(make('p', { class: 'near' }, near.join(' · ')));
  const rest = dropSentence(excerpt, stage.textContent.trim());
  if (rest.length > 0) body.append(make('p', { lang }, ...markPieces(rest, textLang)));
  if (sections.length > 0) {
    const items = sections.map(({ id, title: name }) => {
      const to = `${textHref}#${encodeURIComponent(id)}`;
      return make(
        'li',
        {},
        make('a', { href: to, lang, hreflang: lang }, ...markPieces(name, textLang)),
      );
    });
    body.append(make('ul', { class: 'parts' }, ...items));
  }
  if (foundIn) {
    const where = texts.foundIn[foundIn.locale] ?? '';
    body.append(make('p', { class: 'in' }, make('a', { href: textHref, hreflang: lang }, where)));
  }
  const said = hit.format?.toUpperCase() ?? texts.kinds[kind];
  const label = isSame ? make('span', { class: 'vh' }, said) : said;
  return make('li', {}, make('p', { class: 'k' }, label), body);
}
