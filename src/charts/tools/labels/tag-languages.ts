import type { Mark, Scene } from '../model/scene.ts';

/** Text without characters changed by line breaking. */
const lettersOf = (text: string) => text.replace(/[\s\u00ad-]/g, '');

/**
 * Tag texts not in the reader's language, for correct pronunciation by screen readers.
 * @param languages by the whole text, as in the table
 */
export function tagLanguages(scene: Scene, languages: ReadonlyMap<string, string>): Scene {
  if (languages.size === 0) return scene;
  const known = new Map([...languages].map(([text, lang]) => [lettersOf(text), lang]));
  const langOf = (text: string) => {
    const lang = known.get(lettersOf(text));
    return lang === undefined ? {} : { lang };
  };
  const tag = (mark: Mark): Mark => {
    if (mark.type === 'text') return { ...mark, ...langOf(mark.lines.join('')) };
    return mark.type === 'group' ? { ...mark, marks: mark.marks.map(tag) } : mark;
  };
  return {
    ...scene,
    marks: scene.marks.map(tag),
    legend: scene.legend.map((item) => ({ ...item, ...langOf(item.label) })),
  };
}
