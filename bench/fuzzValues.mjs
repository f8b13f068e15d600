// Valid and invalid contents of links: figures, words, escapes and parameters.

export const figures = [
  ...[
    '0',
    '-0',
    '-1',
    '1e400',
    '1e-400',
    '-1e308',
    '9'.repeat(400),
    '0x10',
    '1_000',
    '.',
    ',,,',
    '1,0',
  ],
  ...[
    '１２',
    '12万',
    '1亿',
    '∞',
    'NaN',
    'Infinity',
    '1e309',
    '1.0000000000000000001',
    '5k',
    '1 000',
    '%',
  ],
  ...['1000000000001', '0.1e1', '+5', '1e', '--1', '٣', '1/2', 'true', 'null', '[]', '{}'],
];
const stamps = [
  ...['58~11~8c32g~3~4c16g~18500~2021-06-09~1', '~~~~~~~', '0~1~8c32g~1~4c16g~~~1', '1'.repeat(90)],
  ...['58~11~8c32g~3~4c16g~18500.001~2021-06-09~1', '58~11~9c99g~3~4c16g~1~2021-06-09~0'],
  '9999999999999999~1~8c32g~1~4c16g~999999999999999.99~9999-99-99~999999',
  '999999999999999~1~8c32g~1~4c16g~9999999999999.99~9999-99-99~999999',
];
const shape = ['8c32g', '4c16g', '9c99g', '64c256g', '', '__proto__', 'constructor'];
const words = [
  '',
  ...shape,
  'simple',
  'complex',
  'measured',
  '订单',
  '%',
  '~~~~',
  'a~b',
  '\ud83d',
  '\0',
];
/** Parameters that exist and some that do not, with possible values. */
export const values = {
  ...Object.fromEntries(
    'qps rate cores memory headroom spare masters v'.split(' ').map((key) => [key, figures]),
  ),
  ...Object.fromEntries(
    'w r z b k c title name project complexity'.split(' ').map((key) => [key, words]),
  ),
  ...Object.fromEntries(
    'proposal customer author remark'
      .split(' ')
      .map((key) => [key, [...words, 'x'.repeat(501), '%00', '+']]),
  ),
  part: ['all', 'card', 'options', 'steps', 'derivation', 'checklist', 'none', ''],
  bg: ['transparent', 'none', ''],
  lang: ['en', 'zh-CN', 'zh', ''],
  theme: ['dark', 'light', 'system'],
  prices: ['cn-2020-10', 'cn-2019-02', 'intl-tokyo-2020-11', 'x'],
  billing: ['subscription', 'pay-as-you-go', 'x'],
  platform: ['blink-dedicated', 'x'],
  pick: shape,
  was: stamps,
  ...Object.fromEntries('__proto__ toString hasOwnProperty'.split(' ').map((key) => [key, words])),
};
export const keys = Object.keys(values);
export const escapes = [
  '%',
  '%%',
  '%zz',
  '%u1234',
  '%C3',
  '%ff%fe',
  '%00',
  '%E2%28%A1',
  '%F4%90%80%80',
  '%ED%A0%80',
  '%7e',
  '%257E',
  '%25',
  '+',
];
export const marks = [...'#/?&=~%+-._ \t\n\r\0', '万', '\ud83d', '\u202e', '\ufeff', 'é', '😀'];

export const parameter = (dice) => {
  const key = dice.one(keys);
  return `${key}=${dice.one(values[key])}`;
};

export function nonsense(dice) {
  const length = dice.below(120);
  const letters = () => [
    String.fromCharCode(dice.below(0x10000)),
    String.fromCharCode(32 + dice.below(95)),
    dice.one(marks),
    dice.one(escapes),
  ];
  return Array.from({ length }, () => dice.one(letters())).join('');
}
