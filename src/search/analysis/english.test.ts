import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWord } from '../fold-word.ts';
import { stemEnglish } from './english.ts';
import type { Variant } from './variant.ts';

/** Base; plural; other forms of the noun or verb. Bases on one line are related. */
const table = `
cluster   | clusters      | clustering clustered
region    | regions       |
sector    | sectors       |
firm      | firms         |
agency    | agencies      |
company   | companies     |
industry  | industries    |
strategy  | strategies    |
policy    | policies      |
ministry  | ministries    |
university| universities  |
city      | cities        |
country   | countries     |
factory   | factories     |
technology| technologies  |
priority  | priorities    |
activity  | activities    |
body      | bodies        |
fishery   | fisheries     |
survey    | surveys       | surveying surveyed
valley    | valleys       |
chamber   | chambers      |
association | associations |
institution | institutions |
business  | businesses    |
process   | processes     | processing processed
branch    | branches      |
class     | classes       |
box       | boxes         |
tax       | taxes         |
campus    | campuses      |
house     | houses        | housing housed
case      | cases         |
prize     | prizes        |
database  | databases     |
analysis  | analyses      |
thesis    | theses        |
crisis    | crises        |
criterion | criteria      |
index     | indices indexes |
matrix    | matrices      |
consortium| consortia     |
phenomenon| phenomena     |
leaf      | leaves        |
knife     | knives        |
half      | halves        |
life      | lives         |
woman     | women         |
craftsman | craftsmen     |
person    | people persons |
child     | children      |
goose     | geese         |
tomato    | tomatoes      |
shoe      | shoes         |
portfolio | portfolios    |
hazelnut  | hazelnuts     |
olive     | olives        |
initiative| initiatives   |
vegetable | vegetables    |
textile   | textiles      |
plastic   | plastics      |
carpet    | carpets       |
machine   | machines      |
stone     | stones        |
idea      | ideas         |
tea       | teas          |
nut       | nuts          |
oil       | oils          |
bee       | bees          |
fur       | furs          |
car       | cars          |
gem       | gems          |
map       | maps          | mapping mapped
farm      | farms         | farming farmed
mine      | mines         | mining mined
plan      | plans         | planning planned
trade     | trades        | trading traded
share     | shares        | sharing shared
produce   | produces      | producing produced
manufacture | manufactures | manufacturing manufactured
package   | packages      | packaging packaged
export    | exports       | exporting exported
supply    | supplies      | supplying supplied
study     | studies       | studying studied
dry       | dries         | drying dried
weave     | weaves        | weaving woven
tan       |               | tanning
ship      | ships         | shipping shipped
mill      | mills         | milling milled
drill     | drills        | drilling drilled
model     | models        | modelling modelled modeling modeled
label     | labels        | labelling labelled
cast      | casts         | casting
build     | builds        | building built
print     | prints        | printing printed
finance   | finances      | financing financed
market    | markets       | marketing marketed
visit     | visits        | visiting visited
open      | opens         | opening opened
develop   | develops      | developing developed
employ    | employs       | employing employed
specialise| specialises   | specialising specialised specialized specializing
organise  | organises     | organising organised organized
cooperate | cooperates    | cooperating cooperated
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => {
    const [base = '', plurals = '', rest = ''] = line
      .split('|')
      .map((cell) => foldWord(cell.trim()));
    return {
      base,
      plurals: plurals.split(' ').filter(Boolean),
      rest: rest.split(' ').filter(Boolean),
    };
  });

/** With 's and ’s, or only the apostrophe after s. */
const own = (word: string) =>
  word.endsWith('s') ? [`${word}'`, `${word}’`] : [`${word}'s`, `${word}’s`];

/** Whether searching a variant as a prefix finds this word, and little else. */
const finds = (variants: readonly Variant[], word: string) =>
  variants.some(({ form }) => word.startsWith(form) && form.length >= word.length - 1);
const forms = (word: string) => stemEnglish(word).map(({ form }) => form);
const weigh = (word: string, form: string) =>
  stemEnglish(word).find((variant) => variant.form === form)?.weight ?? 0;

test.for(rows)('every form of $base finds it', ({ base, plurals, rest }) => {
  const all = [base, ...plurals].flatMap((word) => [word, ...own(word)]).concat(rest);
  expect(all.filter((form) => !finds(stemEnglish(form), base))).toEqual([]);
});

test.for(rows)('$base finds its plural', ({ base, plurals }) => {
  const [plural] = plurals;
  if (plural === undefined) return;
  expect(stemEnglish(base).some(({ form }) => plural.startsWith(form))).toBe(true);
});

test.for(rows)('no sure variant of a form of $base is another base', ({ base, plurals, rest }) => {
  const strangers = rows.map((row) => row.base).filter((other) => !other.startsWith(base));
  for (const form of [base, ...plurals, ...rest]) {
    const sure = stemEnglish(form).filter(({ weight }) => weight >= 0.9 && weight < 1);
    const reached = strangers.filter((other) =>
      sure.some((variant) => other.startsWith(variant.form)),
    );
    expect(reached, form).toEqual([]);
  }
});

test('a word that looks as if it had an ending is not cut with confidence', () => {
  const bases =
    'business process analysis basis series species overseas congress access status census campus canvas atlas ethos goods ' +
    'customs premises kars bitlis kilis mus tunis tbilisi address press lens news gas bus glass progress wellness ' +
    'evening spring string ring king united seed need speed red paper leather water silver rubber pepper garment cement ' +
    'element document nation station sector mineral hospital capital metal animal';
  for (const word of bases.split(' ')) {
    const cut = stemEnglish(word).filter(
      ({ form, weight }) => weight >= 0.8 && word.startsWith(form) && form !== word,
    );
    expect(cut, word).toEqual([]);
  }
});

test('a word is not led to another that it only resembles', () => {
  const lures = {
    evening: 'even',
    united: 'unit',
    canned: 'can',
    flower: 'flow',
    corner: 'corn',
    center: 'cent',
    garment: 'gar',
    general: 'gener',
    hospital: 'hospit',
    master: 'mast',
    mining: 'min',
    trading: 'trad',
    wine: 'win',
    mine: 'min',
    sector: 'sect',
    station: 'stat',
    publication: 'public',
    organic: 'organ',
    policy: 'polic',
    business: 'busy',
    electrical: 'electr',
    ended: 'end',
    aging: 'ag',
  };
  for (const [word, lure] of Object.entries(lures)) expect(forms(word), word).not.toContain(lure);
});

test('America and Britain find each other', () => {
  const pairs =
    'organization organisation, organizations organisations, clusterization clusterisation, specialized specialised, analyze analyse, ' +
    'fertilizers fertilisers, center centre, centers centres, program programme, programs programmes, catalog catalogue, fiber fibre, ' +
    'color colour, labor labour, defense defence, license licence, jewelry jewellery, jewelers jewellers, aluminum aluminium, tires tyres, ' +
    'theater theatre, harbors harbours, neighboring neighbouring, yogurt yoghurt';
  for (const pair of pairs.split(', ')) {
    const [american = '', british = ''] = pair.split(' ');
    expect(weigh(american, british), pair).toBeGreaterThanOrEqual(0.9);
    expect(weigh(british, american), pair).toBeGreaterThanOrEqual(0.9);
  }
});

/** A derived word, and the beginning it shares with its base. */
const kin = {
  manufacturers: 'manufactur',
  producer: 'produc',
  suppliers: 'supply',
  growers: 'grow',
  baker: 'bake',
  bakery: 'bake',
  winery: 'wine',
  machinery: 'machin',
  investor: 'invest',
  development: 'develop',
  management: 'manag',
  agreement: 'agree',
  shipment: 'ship',
  production: 'product',
  innovation: 'innovat',
  innovative: 'innovat',
  transportation: 'transport',
  specialisation: 'specialis',
  clusterisation: 'cluster',
  clusterization: 'cluster',
  industrialists: 'industrial',
  tourism: 'touris',
  tourists: 'touris',
  competitiveness: 'competit',
  competition: 'competit',
  readiness: 'ready',
  awareness: 'aware',
  membership: 'member',
  governance: 'govern',
  consultancy: 'consult',
  agricultural: 'agricultur',
  agriculture: 'agricultur',
  industrial: 'industr',
  industry: 'industr',
  economical: 'econom',
  economy: 'econom',
  strategic: 'strateg',
  medical: 'medic',
  sustainable: 'sustainab',
  sustainability: 'sustainab',
  electricity: 'electric',
  maturity: 'matur',
  house: 'housing',
  trade: 'trading',
};

test.for(Object.entries(kin))('%s finds its kin by %s, as a guess', ([word, form]) => {
  const weight = weigh(word, form);
  expect(weight).toBeGreaterThanOrEqual(0.6);
  expect(weight).toBeLessThanOrEqual(0.7);
});

test('variants are ranked', () => {
  expect(stemEnglish('industries')).toEqual([
    { form: 'industries', weight: 1 },
    { form: 'industry', weight: 0.95 },
    { form: 'industr', weight: 0.6 },
  ]);
  expect(forms("manufacturers'")).toEqual([
    "manufacturers'",
    'manufacturers',
    'manufacturer',
    'manufactur',
  ]);
});

test('what is no word stays as it is', () => {
  for (const word of [
    '',
    's',
    "'s",
    'of',
    '2012',
    "20's",
    'iso-9001',
    'სახლი',
    'a'.repeat(41),
    '\ud800',
  ])
    expect(stemEnglish(word)).toEqual([{ form: word, weight: 1 }]);
});

test('a plural of two endings leaves no single letter', () => {
  expect(forms("xes's")).not.toContain('x');
});

test('any string gives few variants, itself first, no doubles, none too short', () => {
  const endings = fc.constantFrom('ing', 'ed', 'ies', 'ers', 'ations', 'ement', "'s", 'isation');
  const word = fc.tuple(fc.stringMatching(/^[a-z]{0,12}$/), endings).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), word), (text) => {
      const variants = stemEnglish(text);
      const [first, ...others] = variants;
      expect(first).toEqual({ form: text, weight: 1 });
      expect(variants.length).toBeLessThanOrEqual(8);
      expect(new Set(forms(text)).size).toBe(variants.length);
      expect(others.filter(({ form }) => form.length < 3)).toEqual([]);
      const weights = variants.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }),
  );
});
