import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeText, encodeUtf16 } from '../../../workshop/testing/encode-text.ts';
import { decodeBytes, type TextEncoding } from './decode-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('every text in UTF-8 or with a mark in UTF-16 is read as it is, without a guess', () => {
  const unit = fc.constantFrom(...'aZ09 ,;\n', 'ə', 'İ', 'თ', 'Ж', 'é', '中', '😀');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }), (text) => {
      for (const bytes of [utf8(text), utf8(`\ufeff${text}`)]) {
        expect(decodeBytes(bytes)).toEqual({ text, encoding: 'utf-8' });
      }
      for (const order of ['le', 'be'] as const) {
        expect(decodeBytes(encodeUtf16(text, order, true))).toEqual({
          text,
          encoding: `utf-16${order}`,
        });
      }
    }),
  );
});

test('UTF-16 without its mark is known by its line ends and digits', () => {
  const text = 'Şəhər;თბილისი;İzmir\n1;2;3\n';
  for (const order of ['le', 'be'] as const) {
    expect(decodeBytes(encodeUtf16(text, order, false))).toMatchObject({ text });
  }
});

test.each<[encoding: TextEncoding, text: string]>([
  ['windows-1254', 'Adı;İl\nAğaç işleri kümesi;Düzce\nÖnlük;Şırnak'],
  ['windows-1254', 'Küme;Yıl\nOSTİM;2012'],
  ['windows-1254', 'ÜÇ;Beş'],
  ['windows-1254', 'İSTANBUL MODA VE TEKSTİL;“ÇOK İYİ”'],
  ['windows-1252', 'Nombre;Provincia\nParque Industrial Pigüé;Córdoba\nÑandú;Neuquén'],
  ['windows-1252', 'Nom;Région\nPôle de compétitivité;Île-de-France'],
  ['windows-1252', 'Cluster;Größe\nMaschinenbau;Thüringen'],
  ['windows-1252', 'Nome;Distrito\nAssociação Pólo;Setúbal'],
  ['windows-1252', 'Navn;Sted\nSjømat;Tromsø'],
  ['windows-1252', 'Nafn;Staður\nSjávarklasinn;Garðabær'],
  ['windows-1250', 'Nazwa;Województwo\nKlaster Obróbki Metali;łódzkie\nZielona;świętokrzyskie'],
  ['windows-1250', 'Klastr;Kraj\nČeský strojírenský klastr;Jihočeský\nPlzeň;Ústí'],
  ['windows-1250', 'Név;Megye\nElső gépipari klaszter;Győr-Moson\nKörnyezet;Vas'],
  // Only ő or ű indicates Hungarian, whose bytes are õ and û elsewhere.
  ['windows-1250', 'Klaszter;Megye\nGyőri Klaszter;Vas'],
  ['windows-1250', 'Név;Megye\nŐrségi Klaszter;Vas\nSoproni Klaszter;Zala'],
  ['windows-1250', 'Klaszter;Megye\nElső Klaszter;Pest'],
  ['windows-1250', 'Klaszter;Megye\nTűzhely Klaszter;Pest'],
  ['windows-1252', 'Cluster;Distrito\nPlantações;Lisboa\nCamões;Porto'],
  ['windows-1252', 'Pôle;Ville\nFlûtes et goût;Nîmes'],
  ['windows-1257', 'Klaster;Maakond\nPuit;Põlva\nToit;Võru\nMets;Jõgeva'],
  ['windows-1250', 'Naziv;Županija\nDrvni klaster;Međimurska'],
  ['windows-1257', 'Klasteris;Apskritis\nŠviesos technologijų;Šiaulių\nKelmė;Mažeikiai'],
  ['iso-8859-2', 'Nazwa;Województwo\nKlaster Obróbki Metali;łódzkie\nZielona;świętokrzyskie'],
  ['iso-8859-2', 'Klaster;Miasto\nKrośnieński;Rzeszów\nDąbrowa;Kraków'],
  [
    'iso-8859-2',
    'Klastr;Kraj\nČeský strojírenský klastr;Jihočeský\nPlzeň;Ústí\nŠkoda;Mladá Boleslav',
  ],
  [
    'iso-8859-2',
    'Klaster;Kraj\nKošický IT klaster;Košický\nTuristický;Žilinský\nĽubovňa;Prešovský',
  ],
  ['iso-8859-2', 'Grozd;Regija\nGrozd čiste tehnike;Goriška\nLesarski;Koroška\nPoslovni;Ljubljana'],
  ['windows-1251', 'Кластер;Город\nМебельный кластер;Баку'],
  ['windows-1251', 'Cluster;City\nOSTIM;Баку'],
  ['windows-1251', 'да;нет\n№ 5;«ёж»'],
  ['windows-1251', 'Назва;Область\nКластер;Київська'],
  ['windows-1253', 'Όνομα;Περιφέρεια\nΣυστάδα οίνου;Κρήτη'],
  ['windows-1255', 'שם;אזור\nיין;גליל'],
  ['windows-1256', 'الاسم;المنطقة\nعنقود;دمشق'],
  ['windows-874', 'ชื่อ;จังหวัด\nกลุ่ม;เชียงใหม่'],
  ['koi8-r', 'Кластер;Город\nМебельный кластер;Баку'],
  ['ibm866', 'Кластер;Город\nМебельный кластер;Баку'],
])('%s: %s', (encoding, text) => {
  const decoded = decodeBytes(encodeText(text, encoding));
  expect(decoded).toMatchObject({ text, encoding });
  // The guess is shown next to the runner-up.
  expect(decoded).toHaveProperty('guess.word');
});

test('East Asian encodings are read', () => {
  // "名称,福\n北京,上海" in GBK.
  const bytes = [0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb8, 0xa3, 0x0a];
  bytes.push(0xb1, 0xb1, 0xbe, 0xa9, 0x2c, 0xc9, 0xcf, 0xba, 0xa3);
  expect(decodeBytes(Uint8Array.from(bytes))).toMatchObject({ text: '名称,福\n北京,上海' });
});

test.each(['N°;nombre\n1;Parque', 'Superficie m²;2', 'Nota;“buena”', 'Curaçao;Åland'])(
  'a file whose only letters beyond ASCII are few is read all the same: %s',
  (text) => {
    expect(decodeBytes(encodeText(text, 'windows-1252'))).toMatchObject({ text });
  },
);

test.each<[encoding: TextEncoding, text: string]>([
  ['windows-1252', 'Size;5µm\nGap;µm\nError;±5'],
  ['windows-1252', 'Name®;Note\nSoft©;©Microsoft ©2020'],
  ['windows-1252', 'Nom;Lieu\n«Métal»;Orléans\n«Bois»;Metz'],
  ['windows-1252', '¡Hola;¡hola\nName¹;5¼'],
  ['windows-1254', 'Küme¹;İl\n»Moda«;Uşak ±5'],
  ['windows-1250', 'Název;Kraj\nŠkoda;Plzeňský\nTřinec;Žďár'],
  ['windows-1250', 'Názov;Kraj\nĽubovňa;Žilina\nTrenčín;Košice'],
])(
  'signs and letters of the Windows pages are not taken for ISO 8859-2: %s %s',
  (encoding, text) => {
    expect(decodeBytes(encodeText(text, encoding))).toMatchObject({ text });
  },
);

test('a guess is shown in both readings', () => {
  const decoded = decodeBytes(encodeText('Yıl;Ağaç işleri', 'windows-1254'));
  expect(decoded).toMatchObject({
    guess: { encoding: 'windows-1254', word: 'Yıl', other: 'windows-1252', otherWord: 'Yýl' },
  });
});

test('an encoding may be given, and then counts', () => {
  const bytes = encodeText('Şırnak', 'windows-1254');
  expect(decodeBytes(bytes, 'windows-1251')).toMatchObject({ text: 'Юэrnak' });
  expect(decodeBytes(bytes, 'utf-8')).toMatchObject({ fault: 'workbook.encodingWrong' });
});

test.each([
  // "Küme;Yıl;Şehir;Ağaç" in code page 857.
  [
    [
      0x4b, 0x81, 0x6d, 0x65, 0x3b, 0x59, 0x8d, 0x6c, 0x3b, 0x9e, 0x65, 0x68, 0x69, 0x72, 0x3b,
      0x41, 0xa7, 0x61, 0x87,
    ],
  ],
  // "Región" and "Muñoz" in code page 850.
  [[0x52, 0x65, 0x67, 0x69, 0xa2, 0x6e, 0x0a, 0x4d, 0x75, 0xa4, 0x6f, 0x7a]],
])('the file of an old DOS program is refused instead of read as other signs', (bytes) => {
  expect(decodeBytes(Uint8Array.from(bytes))).toEqual({ fault: 'workbook.encodingUnknown' });
});

test('UTF-8 with lines of another file is refused, with the line', () => {
  const mixed = new Uint8Array([...utf8('Şəhər\nBakı\nGəncə\n'), 0xde, 0x65, 0x68, 0x0a]);
  expect(decodeBytes(mixed)).toMatchObject({ fault: 'workbook.encodingMixed', row: 4 });
});

test('bytes that are no text are refused', () => {
  const faultOf = (bytes: Uint8Array) => decodeBytes(bytes);
  expect(faultOf(Uint8Array.from([1, 2, 0, 0, 3, 0, 65, 66]))).toEqual({
    fault: 'workbook.unknown',
  });
  expect(faultOf(new Uint8Array(5000))).toEqual({ fault: 'workbook.unknown' });
  expect(faultOf(Uint8Array.from([0xff, 0xfe, 0x41]))).toMatchObject({
    fault: 'workbook.encodingWrong',
  });
});
