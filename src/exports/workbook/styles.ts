import type { CellStyle } from './model.ts';

/** Formatting of a style. Colours are RRGGBB. */
export interface StyleFormat {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: { readonly line: 'thin' | 'medium' | 'mediumDashed'; readonly colour: string };
  readonly wrap?: boolean;
  /** Editable on a protected sheet. */
  readonly open?: boolean;
}

/** Default text size in points. */
export const plainSize = 11;

const field = { wrap: true, open: true, colour: '000000' } as const;

/**
 * Formatting of the styles. None is distinguished by colour alone: lines differ too, so that a form can be
 * printed in grey. Text on a fill has a contrast of at least 7:1.
 */
export const styleFormats: Readonly<Record<CellStyle, StyleFormat>> = {
  plain: {},
  title: { size: 18, bold: true, colour: '1F3A4D' },
  heading: { bold: true, colour: 'FFFFFF', fill: '1F4E66', wrap: true },
  question: { bold: true, wrap: true },
  explanation: { size: 10, colour: '404040', wrap: true },
  input: { ...field, fill: 'FFFBE6', border: { line: 'thin', colour: '7F7F7F' } },
  'input-required': { ...field, fill: 'FFF2BF', border: { line: 'medium', colour: '5F4B00' } },
  faulty: {
    ...field,
    bold: true,
    colour: '7A0012',
    fill: 'FFDDE0',
    border: { line: 'medium', colour: 'B00020' },
  },
  suspicious: {
    ...field,
    italic: true,
    colour: '5A3600',
    fill: 'FFE9C7',
    border: { line: 'mediumDashed', colour: 'A86200' },
  },
  ok: {
    ...field,
    colour: '0B4A22',
    fill: 'E2F4E6',
    border: { line: 'thin', colour: '2E7D46' },
  },
  muted: { size: 10, italic: true, colour: '595959' },
};
