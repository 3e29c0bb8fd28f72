import type { StageSymbol } from '../domain/stages/stage-symbols.ts';

/** Size of a card in the units of its marks; a portal’s own card has as many pixels. */
export const cardGround = { width: 1200, height: 630 } as const;

/** Pixels per unit. Networks show cards of 600 pixels and more in full width, hardly any wider than 520 points. */
export const cardScale = 2 / 3;

/** Size of every card in pixels. */
export const cardSize = { width: 800, height: 420 } as const;

export interface CardFact {
  readonly label: string;
  readonly value: string;
  readonly look?: StageSymbol | undefined;
}

/** Each cluster is drawn as a mark. */
export interface CardCount {
  readonly look: StageSymbol;
  readonly word: string;
  readonly count: number;
  /** The number in the language's notation. */
  readonly text: string;
}

/** In the units of a drawing. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** The inside of an `<svg>`, all words as outlines. */
export interface CardDrawing extends DrawingSize {
  readonly svg: string;
}

/** Content of a card, in the language of the page. */
export interface CardView {
  /** Kind of page: "Cluster", "Figure 7". */
  readonly kind: string;
  /** Location, or what the page belongs to. */
  readonly place?: string | undefined;
  readonly title: string;
  /** The source's name, if the title differs. */
  readonly original?: string | undefined;
  /** Cut to the whole sentences that fit. */
  readonly lead?: string | undefined;
  readonly facts: readonly CardFact[];
  readonly counts: readonly CardCount[];
  /** A map of the sheet and the regions to mark. */
  readonly map?: { readonly of: string; readonly here: readonly string[] } | undefined;
  readonly drawing?: CardDrawing | undefined;
  /** Text alternative of the drawing. */
  readonly shows?: string | undefined;
}

/** A map shared by many cards: path data of the land and of each region. */
export interface CardMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly regions: Readonly<Record<string, string>>;
}

/** Shared by all cards of a language. */
export interface CardFrame {
  readonly site: string;
  /** Notice on each card of an invented portal. */
  readonly fictional?: string | undefined;
  /** Site path of the portal's mark; the default mark if missing. */
  readonly mark?: string | undefined;
  /** Typeface of titles; `sans` is that of tables. */
  readonly headings: 'serif' | 'sans';
  /** Colours of the portal by palette name. */
  readonly colours: Readonly<Record<string, string>>;
}

export interface SheetCard {
  /** Path in the site. */
  readonly file: string;
  /** Hash of the view. */
  readonly version: string;
  readonly view: CardView;
}

/** Cards of a language with the maps they show. */
export interface CardSheet {
  readonly frame: CardFrame;
  readonly maps: Readonly<Record<string, CardMap>>;
  readonly cards: readonly SheetCard[];
}
