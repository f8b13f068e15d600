import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type ISpacingProperties,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import { fonts, officeColours } from './officeColours';

/** Ids of our own styles beside Word's Title and headings; changing a style in Word changes the whole document. */
export const styleIds = {
  lead: 'Lead',
  headLine: 'HeadLine',
  cell: 'TableText',
  smallCell: 'TableTextSmall',
  columnHeading: 'TableHeading',
  smallColumnHeading: 'TableHeadingSmall',
  small: 'Small',
  code: 'LinkText',
} as const;

export const bulletList = 'notes';

const lineRule = LineRuleType.AUTO;

const font = {
  ascii: fonts.latin,
  hAnsi: fonts.latin,
  cs: fonts.latin,
  eastAsia: fonts.eastAsian,
} as const;

/** Chinese letters are higher than Latin ones, by most fonts up to so many em. */
const eastAsianLine = 1.46;

/**
 * The line of a cell in letters of so many half points. Where a document is not in Latin letters, cells with figures alone
 * are as high as those with words, so that a row has one base line.
 */
function cellSpacing(size: number, locale: string): ISpacingProperties {
  return new Intl.Locale(locale).maximize().script === 'Latn'
    ? { after: 0, line: 240, lineRule }
    : {
        after: 0,
        line: Math.ceil(size * 10 * eastAsianLine),
        lineRule: LineRuleType.AT_LEAST,
      };
}

/** Sizes are half points, spaces twentieths of a point. */
export function docxStyles(locale: string): IStylesOptions {
  // As Chinese versions of Word do: Latin text that is marked as Chinese would wrap within words and numbers.
  const language = { value: 'en-US', eastAsia: 'zh-CN' };
  const normal = (name: string) => ({ name, basedOn: 'Normal', quickFormat: true });
  return {
    default: {
      document: {
        run: { font, size: 20, color: officeColours.ink, language },
        paragraph: { spacing: { after: 100, line: 276, lineRule } },
      },
      title: {
        run: { font, size: 44, bold: true, color: officeColours.ink },
        paragraph: { spacing: { before: 0, after: 80, line: 252, lineRule } },
      },
      heading1: {
        run: { font, size: 28, bold: true, color: officeColours.ink },
        paragraph: {
          spacing: { before: 320, after: 120 },
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
        },
      },
      heading2: {
        run: { font, size: 22, bold: true, color: officeColours.ink2 },
        paragraph: {
          spacing: { before: 240, after: 80 },
          keepNext: true,
          keepLines: true,
          outlineLevel: 1,
        },
      },
      hyperlink: { run: { color: officeColours.need, underline: {} } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      {
        id: styleIds.lead,
        ...normal('Lead'),
        run: { size: 28, bold: true, color: officeColours.need },
        paragraph: { spacing: { before: 60, after: 160, line: 288, lineRule }, keepLines: true },
      },
      {
        id: styleIds.headLine,
        ...normal('Head line'),
        run: { size: 18 },
        paragraph: { spacing: { after: 40, line: 252, lineRule } },
      },
      {
        id: styleIds.cell,
        ...normal('Table text'),
        run: { size: 17 },
        paragraph: { spacing: cellSpacing(17, locale) },
      },
      {
        id: styleIds.smallCell,
        name: 'Table text, small',
        basedOn: styleIds.cell,
        quickFormat: true,
        run: { size: 15 },
        paragraph: { spacing: cellSpacing(15, locale) },
      },
      {
        id: styleIds.columnHeading,
        ...normal('Table heading'),
        run: { size: 16, bold: true, color: officeColours.ink2 },
        paragraph: { spacing: cellSpacing(16, locale), keepNext: true },
      },
      {
        id: styleIds.smallColumnHeading,
        name: 'Table heading, small',
        basedOn: styleIds.columnHeading,
        quickFormat: true,
        run: { size: 14 },
        paragraph: { spacing: cellSpacing(14, locale) },
      },
      {
        id: styleIds.small,
        ...normal('Small'),
        run: { size: 16, color: officeColours.ink2 },
        paragraph: { spacing: { after: 60, line: 240, lineRule } },
      },
      {
        id: styleIds.code,
        ...normal('Link text'),
        run: { size: 14, color: officeColours.ink2 },
        paragraph: { spacing: { after: 0, line: 240, lineRule } },
      },
    ],
  };
}

export const docxNumbering: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: {
            run: { color: officeColours.need },
            paragraph: { indent: { left: 280, hanging: 280 } },
          },
        },
      ],
    },
  ],
};

/** A rule of so many eighths of a point. */
export function rule(color: string, size: number) {
  return { style: BorderStyle.SINGLE, color, size, space: 0 } as const;
}

const noRule = { style: BorderStyle.NONE, color: 'auto', size: 0 } as const;

export const noRules = {
  top: noRule,
  bottom: noRule,
  left: noRule,
  right: noRule,
  insideHorizontal: noRule,
  insideVertical: noRule,
} as const;
