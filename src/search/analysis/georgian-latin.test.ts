import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWord } from '../fold-word.ts';
import { readLatin } from './georgian-latin.ts';

/** Words as typed: the national romanisation first, then by habit. */
const typings = `
  ღვინო: gh'vino ghvino gvino
  წყალი: ts’qali tskali tsqali wyali ckali tsyali
  კახეთი: k’akheti kakheti kaxeti kaheti
  საქართველო: sakartvelo saqartvelo saqarTvelo
  მცხეთა: mtskheta mcxeta mcxeTa
  თბილისი: tbilisi Tbilisi TBILISI thbilisi
  ქუთაისი: kutaisi qutaisi
  ზუგდიდი: zugdidi
  აჭარა: ach’ara achara atchara awara aWara
  ლაგოდეხი: lagodekhi lagodexi
  ყვარელი: q’vareli qvareli kvareli yvareli
  ახალციხე: akhaltsikhe axalcixe axaltsixe
  ჩოხატაური: chokhatauri choxatauri coxatauri
  ჭიათურა: ch’iatura chiatura tchiatura wiatura
  ჯავახეთი: javakheti djavakheti javaxeti dzhavakheti
  ძეგვი: dzegvi zegvi
  ჟურნალი: zhurnali jurnali
  ბირჟა: birzha birja birJa
  მაღაზია: maghazia magazia maRazia
  მრეწველობა: mrets’veloba mretsveloba mrewveloba mrecveloba
  მეურნეობა: meurneoba
  წარმოება: tsarmoeba warmoeba carmoeba
  საწარმო: sats’armo satsarmo sawarmo
  მეწარმე: mets’arme metsarme mewarme
  ვაჭრობა: vach’roba vachroba vawroba
  ექსპორტი: eksport’i eksporti eqsporti exporti
  ტექნიკა: t’eknik’a teknika teqnika
  ტექნოლოგია: teknologia teqnologia
  ტექსტილი: tekstili teqstili textili
  ფირმა: pirma firma phirma
  ფინანსები: pinansebi finansebi
  ფორუმი: porumi forumi
  თხილი: tkhili txili thkhili
  ხილი: khili xili hili
  ჩაი: chai Chai cai
  თევზი: tevzi thevzi
  ყურძენი: q’urdzeni qurdzeni kurdzeni yurdzeni
  ბამბა: bamba
  ავეჯი: aveji avedji
  ქიმია: kimia qimia
  ქალაქი: kalaki qalaqi
  სოფელი: sopeli sofeli
  მხარე: mkhare mxare mhare
  მხარდაჭერა: mkhardach’era mkhardachera mxardachera mxardawera
  შეფუთვა: sheputva shefutva seputva
  სახელმწიფო: sakhelmts’ipo sakhelmtsipo saxelmwifo
  შესაძლებლობა: shesadzlebloba sesazlebloba
  ღირებულება: ghirebuleba girebuleba
  ჯაჭვი: jach’vi jachvi jawvi
  განათლება: ganatleba
  უნივერსიტეტი: universit’et’i universiteti
  კლასტერი: k’last’eri klasteri clasteri
  ინოვაცია: inovatsia inovacia
  ლოგისტიკა: logistika
  კონკურსი: konkursi concursi
  ჰექტარი: hekt’ari hektari heqtari
  ჰათაი: hatai
  ტრანსპორტი: transporti
  სასტუმრო: sastumro
  ტაქსი: taksi taqsi taxi
  ვებგვერდი: vebgverdi webgverdi
  იალტა: ialta yalta
  თურქეთში: turketshi turqetshi
  გვერდზე: gverdze
  კახეთს: kakhets kaxets
  სხვა: skhva sxva`;

const lines = typings
  .trim()
  .split('\n')
  .map((line) => line.trim().split(': ') as [string, string]);

test.each(lines)('%s is typed %s', (word, ways) => {
  const lost = ways.split(' ').filter((way) => !readLatin(way).includes(foldWord(word)));
  expect(lost).toEqual([]);
});

test('the national romanisation is the best guess, what is typed stays one', () => {
  expect(readLatin('ghvino')).toEqual(['gvino', 'ghvino', 'gxvino']);
  expect(readLatin('tskali')).toEqual(['ckali', 'tskali']);
  expect(readLatin('mtskheta')[0]).toBe('mcxeta');
  expect(readLatin('turketshi')[0]).toBe('turketsi');
  expect(readLatin('tbilisi')).toEqual(['tbilisi']);
  expect(readLatin('wyali')[0]).toBe('ckali');
  expect(readLatin('wyali')).toContain('wyali');
});

test('a letter may be what it looks like abroad, too', () => {
  expect(readLatin('texnika')).toEqual(['texnika', 'teksnika']);
  expect(readLatin('jurnali')).toEqual(['jurnali', 'zurnali']);
  expect(readLatin('kaheti')).toEqual(['kaheti', 'kaxeti']);
});

test('Georgian letters are folded and no more', () => {
  expect(readLatin('თურქეთსა')).toEqual(['turketsa']);
  expect(readLatin('ᲗᲣᲠᲥᲔᲗᲡᲐ')).toEqual(['turketsa']);
});

test('nothing typed has no reading, and no name of JavaScript is a digraph', () => {
  expect(readLatin('')).toEqual([]);
  expect(readLatin('’')).toEqual([]);
  expect(readLatin('constructor')[0]).toBe('constructor');
  expect(readLatin('toString')).toContain('tostring');
});

test('any text has at most six readings, no two alike, the typed one among them', () => {
  const latin = fc.string({ unit: fc.constantFrom(..."tschkzghdjwxyqfpae'R") });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), latin), (word) => {
      const forms = readLatin(word);
      expect(forms.length).toBeLessThanOrEqual(6);
      expect(new Set(forms).size).toBe(forms.length);
      const typed = foldWord(word.replace(/['’‘ʼʻ`´′]/g, ''));
      expect(forms.includes(typed)).toBe(typed !== '');
    }),
  );
});
