import { measureText } from '../fonts/typeset.ts';
import { type CardMark, placeSymbol } from './card-mark.ts';
import type { CardFact } from './card-view.ts';
import type { Colours } from './paint.ts';
import { drawBlock, setBlock, type TextBlock } from './text-block.ts';

export interface CardPart {
  readonly height: number;
  readonly draw: (x: number, y: number) => CardMark[];
}

const gap = 40;
const markWidth = 44;
/** Max width of a label; longer ones wrap. */
const mostLabel = 300;
const label = { family: 'sans', weight: 400, size: 21, leading: 1.3 } as const;
const value = { family: 'sans', weight: 400, leading: 1.24 } as const;
const sizes = [32, 28, 25, 22, 20] as const;

interface Column {
  readonly fact: CardFact;
  readonly head: TextBlock;
  readonly body: TextBlock;
}

/** Facts in columns sized by their words, all in one font size. */
function setColumns(facts: readonly CardFact[], width: number, size: number): Column[] {
  const free = width - gap * (facts.length - 1);
  const wish = ({ label: name, value: text, look }: CardFact) =>
    Math.max(
      Math.min(measureText(name, label.size), mostLabel),
      measureText(text, size) + (look ? markWidth : 0),
    );
  const wishes = facts.map(wish);
  const sum = wishes.reduce((total, each) => total + each, 0);
  const even = free / facts.length;
  // Short facts get the width they need; long ones share the rest.
  const short = wishes.filter((each) => each <= even);
  const rest = free - short.reduce((total, each) => total + each, 0);
  const long = wishes.filter((each) => each > even).reduce((total, each) => total + each, 0);
  return facts.map((fact, index) => {
    const asked = wishes[index] as number;
    const own = sum <= free || asked <= even ? asked : (rest * asked) / long;
    const room = own - (fact.look ? markWidth : 0);
    return {
      fact,
      head: setBlock(fact.label, own + 1, label),
      body: setBlock(fact.value, room + 1, { ...value, size }),
    };
  });
}

/** Words separated by single plain spaces, non-breaking ones included. */
const plain = (text: string) => text.split(/\s+/).join(' ');

/** Whether every answer fits two lines with no word broken. */
function isCalm(columns: readonly Column[]): boolean {
  return columns.every(
    ({ fact, body }) => body.lines.length <= 2 && plain(fact.value) === plain(body.lines.join(' ')),
  );
}

const widthOf = ({ fact, head, body }: Column) =>
  Math.max(head.width, body.width + (fact.look ? markWidth : 0));

/** Small labels, answers below them, the stage with its mark. */
export function placeReadout(
  facts: readonly CardFact[],
  width: number,
  colours: Colours,
): CardPart | undefined {
  if (facts.length === 0) return undefined;
  let columns = setColumns(facts, width, sizes[0]);
  for (const size of sizes.slice(1)) {
    if (isCalm(columns)) break;
    columns = setColumns(facts, width, size);
  }
  const headHeight = Math.max(...columns.map(({ head }) => head.height)) + 4;
  const height = headHeight + Math.max(...columns.map(({ body }) => body.height));
  const draw = (x: number, y: number) => {
    let left = x;
    return columns.flatMap((column) => {
      const { fact, head, body } = column;
      const middle = y + headHeight + (body.style.size * body.style.leading) / 2;
      const at = left;
      left += widthOf(column) + gap;
      return [
        ...placeSymbol(fact.look, 2.3, at + 15, middle, colours),
        ...drawBlock(head, at, y + headHeight - 4 - head.height, colours('ink-2')),
        ...drawBlock(body, at + (fact.look ? markWidth : 0), y + headHeight, colours('ink')),
      ];
    });
  };
  return { height, draw };
}
