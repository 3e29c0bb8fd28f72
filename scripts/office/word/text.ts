import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { codeFont, colours, fontOf, isRightToLeft, tagOf } from '../letters.ts';
import type { Span, Spans } from '../office-report.ts';

/** What a run has that its paragraph has not. */
function runOptions(span: Span, usual: string): IRunOptions {
  const { text, lang, bold, italic, code, raised, breaks } = span;
  return {
    text,
    // Where the language is that of the document, its styles say the rest.
    ...(lang === usual ? {} : { language: { value: tagOf(lang) }, font: fontOf(lang) }),
    ...(code ? { font: codeFont } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(raised ? { superScript: true } : {}),
    ...(breaks ? { break: 1 } : {}),
    ...(isRightToLeft(lang) ? { rightToLeft: true } : {}),
  };
}

/** Texts of a document with its footnotes and the places that its links lead to. */
export class WordText {
  readonly footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {};
  readonly #lang: string;
  readonly #notes: ReadonlyMap<string, Spans>;
  readonly #places: ReadonlyMap<string, string>;
  /**
   * Numbers of cited notes, through the whole document: only Word begins again in each chapter, and a note that is
   * cited again must have the same number in all programs.
   */
  readonly #numbers = new Map<string, number>();

  /**
   * @param lang of the document
   * @param ids of all parts that links may lead to
   */
  constructor(lang: string, notes: ReadonlyMap<string, Spans>, ids: Iterable<string>) {
    this.#lang = lang;
    this.#notes = notes;
    this.#places = new Map([...ids].map((id, index) => [id, `part_${index + 1}`]));
  }

  /** The first citation of a note is its footnote; later ones are its number, and lead to it. */
  #cite(note: string): ParagraphChild[] {
    const spans = this.#notes.get(note);
    if (!spans) return [];
    const known = this.#numbers.get(note);
    if (known !== undefined) {
      const again = new TextRun({ text: String(known), style: 'FootnoteReference' });
      return [new InternalHyperlink({ anchor: `note_${known}`, children: [again] })];
    }
    const number = this.#numbers.size + 1;
    this.#numbers.set(note, number);
    this.footnotes[number] = {
      children: [new Paragraph({ style: 'FootnoteText', children: this.write(spans, {}) })],
    };
    return [new Bookmark({ id: `note_${number}`, children: [new FootnoteReferenceRun(number)] })];
  }

  #link(link: string, children: TextRun[]): ParagraphChild[] {
    if (!link.startsWith('#')) return [new ExternalHyperlink({ link, children })];
    const anchor = this.#places.get(link.slice(1));
    return anchor ? [new InternalHyperlink({ anchor, children })] : children;
  }

  /**
   * Runs of a text, with its links and its footnotes.
   * @param ofLinks how links look; those of notes and sources look like the text around them
   */
  write(spans: Spans, ofLinks: IRunOptions = { color: colours.link }): ParagraphChild[] {
    const out: ParagraphChild[] = [];
    for (let at = 0; at < spans.length; at++) {
      const span = spans[at] as Span;
      const { link } = span;
      if (span.note) {
        // Two numbers without a comma are one.
        if (spans[at - 1]?.note) out.push(new TextRun({ text: ', ', style: 'FootnoteReference' }));
        out.push(...this.#cite(span.note));
      } else if (link) {
        const runs: TextRun[] = [];
        for (; spans[at]?.link === link; at++)
          runs.push(new TextRun({ ...runOptions(spans[at] as Span, this.#lang), ...ofLinks }));
        at--;
        out.push(...this.#link(link, runs));
      } else out.push(new TextRun(runOptions(span, this.#lang)));
    }
    return out;
  }

  /** Makes a text the place that links to these ids lead to. */
  mark(ids: readonly string[], children: readonly ParagraphChild[]): ParagraphChild[] {
    const marks = ids.flatMap((id) => {
      const place = this.#places.get(id);
      return place ? [new Bookmark({ id: place, children: [] })] : [];
    });
    return [...marks, ...children];
  }
}
