import type { CellStyle, Format, Role } from './workbook';
import { escapeXml, mainNamespace, xmlPart } from './writeXml';

/** The styles of all cells, each once: a cell names its style by number. Number 0 is plain. */
export type SharedStyles = {
  readonly numberOf: (style: CellStyle) => number;
  /** `decimals` are those of an amount of money. */
  readonly write: (font: string, decimals: number) => string;
};

export function sharedStyles(): SharedStyles {
  const numbers = new Map<string, number>();
  const styles: string[] = [];
  const numberOf = (style: CellStyle) => {
    const { role, format, wraps = false, isBesideFigure = false } = style;
    const key = `${role} ${format} ${wraps} ${isBesideFigure}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, styles.length);
    styles.push(writeStyle(style));
    return styles.length - 1;
  };
  numberOf({ role: 'plain', format: 'general' });
  return {
    numberOf,
    write: (font, decimals) =>
      xmlPart(
        `<styleSheet xmlns="${mainNamespace}">${numberFormats(decimals)}${writeFonts(font)}${fills}${borders}` +
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
          `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>` +
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
          '<dxfs count="1"><dxf><numFmt numFmtId="166" formatCode="#,##0.0###"/></dxf></dxfs></styleSheet>',
      ),
  };
}

/** Formats 0, 3, 4, 20 and 49 are every spreadsheet's own. From a million on an amount is shown without its decimals. */
const formatIds: Readonly<Record<Format, number>> = {
  general: 0,
  whole: 3,
  decimal: 4,
  amount: 167,
  cost: 164,
  fraction: 165,
  text: 49,
  date: 168,
  time: 20,
};

function numberFormats(decimals: number): string {
  const amount = `[&gt;=1000000]#,##0;#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return (
    `<numFmts count="4"><numFmt numFmtId="164" formatCode="[&gt;=1000000000000000]&quot;–&quot;;${amount}"/>` +
    `<numFmt numFmtId="165" formatCode="#,##0.0###"/><numFmt numFmtId="167" formatCode="${amount}"/><numFmt numFmtId="168" formatCode="yyyy\\-mm\\-dd"/></numFmts>`
  );
}

type Look = {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly aligned?: 'right' | 'left';
};

const looks: Readonly<Record<Role, Look>> = {
  plain: { font: 0, fill: 0, border: 0 },
  title: { font: 2, fill: 0, border: 0 },
  section: { font: 4, fill: 0, border: 0 },
  heading: { font: 1, fill: 3, border: 1 },
  'number-heading': { font: 1, fill: 3, border: 1, aligned: 'right' },
  input: { font: 5, fill: 2, border: 2 },
  muted: { font: 3, fill: 0, border: 0 },
  hint: { font: 3, fill: 0, border: 0, aligned: 'left' },
  strong: { font: 1, fill: 0, border: 0 },
  link: { font: 6, fill: 0, border: 0 },
  warning: { font: 7, fill: 0, border: 0 },
};

/** Whether a cell is set at the right end of its column: figures, and the headings above them. */
export function isRight({ role, format }: CellStyle): boolean {
  const { aligned } = looks[role];
  return aligned === undefined ? format !== 'general' && format !== 'text' : aligned === 'right';
}

function writeStyle({ role, format, wraps, isBesideFigure }: CellStyle): string {
  const { font, fill, border, aligned } = looks[role];
  // Figures and what stands behind them keep a distance from the line between them.
  const side = aligned ?? (isRight({ role, format }) ? 'right' : isBesideFigure && 'left');
  const place = !side ? '' : ` horizontal="${side}" indent="1"`;
  // A figure wider than its column is set smaller: no spreadsheet shows signs in its place.
  const fits = wraps || format === 'general' || format === 'text' ? '' : ' shrinkToFit="1"';
  const align = `${place}${fits} vertical="${role.endsWith('heading') ? 'center' : 'top'}"${wraps ? ' wrapText="1"' : ''}`;
  return (
    `<xf numFmtId="${formatIds[format]}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment${align}/></xf>`
  );
}

function writeFonts(name: string): string {
  const font = (size: number, color: string, mark: '' | '<b/>' | '<u/>') =>
    `<font>${mark}<sz val="${size}"/><color rgb="${color}"/><name val="${escapeXml(name)}"/><family val="2"/></font>`;
  const fonts = [
    font(11, 'FF16191D', ''),
    font(11, 'FF16191D', '<b/>'),
    font(16, 'FF16191D', '<b/>'),
    font(10, 'FF5B6470', ''),
    font(12, 'FF16191D', '<b/>'),
    font(11, 'FF0B3D91', ''),
    font(11, 'FF0A6B62', '<u/>'),
    font(11, 'FFA1260D', '<b/>'),
  ];
  return `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`;
}

const solid = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The first two are every file's; then what a person may change, and headings. */
const fills = `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FFFFF6D5')}${solid('FFEFF1F4')}</fills>`;

const side = (name: string) => `<${name} style="thin"><color rgb="FFC9CED6"/></${name}>`;
const borders =
  '<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border><left/><right/><top/>${side('bottom')}<diagonal/></border>` +
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`;
