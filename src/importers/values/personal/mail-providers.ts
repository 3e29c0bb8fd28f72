// Providers with public sign-up, collected by hand: those used in the region and worldwide. An address there is
// not personal for that reason alone.
export const mailProviders: ReadonlySet<string> = new Set([
  ...[
    'gmail.com',
    'googlemail.com',
    'hotmail.com',
    'hotmail.com.tr',
    'outlook.com',
    'outlook.com.tr',
  ],
  ...['live.com', 'msn.com', 'yahoo.com', 'yahoo.com.tr', 'ymail.com', 'icloud.com', 'me.com'],
  ...[
    'mac.com',
    'aol.com',
    'gmx.com',
    'gmx.de',
    'gmx.net',
    'web.de',
    'proton.me',
    'protonmail.com',
  ],
  ...[
    'mail.com',
    'mail.ru',
    'bk.ru',
    'inbox.ru',
    'list.ru',
    'yandex.com',
    'yandex.com.tr',
    'yandex.ru',
  ],
  ...['ya.ru', 'rambler.ru', 'mynet.com', 'ttmail.com', 'superonline.com', 'e-kolay.net', 'box.az'],
  ...[
    'mail.az',
    'posta.ge',
    'zoho.com',
    'tutanota.com',
    'hotmail.de',
    'hotmail.fr',
    'hotmail.co.uk',
  ],
]);
