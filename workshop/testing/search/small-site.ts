import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Content of `main` by path. */
type Pages = Readonly<Record<string, string>>;

const turkish: Pages = {
  'sectors/wine': '<h1>Şarap</h1><p>Üzüm ve şarap üreten bölgeler.</p>',
  'sectors/furniture': '<h1>Mobilya</h1><p>Ahşap işleri, ustalar ve kuruyemiş rafları.</p>',
  'clusters/kaheti': '<h1>Kaheti Şarap Kümesi</h1><p>Gürcistan’da bağcılık yapan firmalar.</p>',
  'clusters/inegol': '<h1>İnegöl Mobilya Kümesi</h1><p>Firmaların işbirliği ve desteği.</p>',
  'clusters/igdir': '<h1>Iğdır Kayısı Kümesi</h1><p>Kayısı kurutan üreticiler.</p>',
  'programmes/ur-ge': '<h1>UR-GE desteği</h1><p>Kümelere verilen destek, başvuru ve süre.</p>',
  'regions/balikesir': '<h1>Balıkesir</h1><p>Ege’nin kuzeyinde bir il.</p>',
  'clusters/siirt': '<h1>Siirt Bal Kümesi</h1><p>Arıcılar ve kovanlar.</p>',
  glossary:
    '<h1>Sözlük</h1><dl><div id="swot"><dt>GZFT analizi</dt><dd>Güçlü ve zayıf yanlar.</dd></div></dl>',
};

const georgian: Pages = {
  'sectors/wine': '<h1>ღვინო</h1><p>ყურძნისა და ღვინის რეგიონები.</p>',
  'sectors/furniture': '<h1>ავეჯი</h1><p>ხის ნაკეთობები.</p>',
  'clusters/kaheti': '<h1>კახეთის ღვინის კლასტერი</h1><p>მევენახეობის ფირმები საქართველოში.</p>',
};

const english: Pages = {
  'sectors/wine': '<h1>Wine</h1><p>Regions that grow grapes and make wine.</p>',
  'sectors/furniture': '<h1>Furniture</h1><p>Woodwork by craftsmen.</p>',
  'clusters/kaheti': '<h1>Kakheti wine cluster</h1><p>Firms of viticulture, a qvevri museum.</p>',
};

const frame = (lang: string, main: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Page · Site</title></head><body><nav>Menü ძებნა Menu</nav><main>${main}</main><footer>Foot</footer></body></html>`;

/** Write a site of three languages without search attributes. */
export function writeSmallSite(folder: string): void {
  for (const [lang, pages] of Object.entries({ tr: turkish, ka: georgian, en: english })) {
    for (const [path, main] of Object.entries(pages)) {
      const file = join(folder, lang, path, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, frame(lang, main));
    }
  }
}
