import { fonts, officeColours } from './officeColours';
import { mendPart } from './pptxSchema';
import { repackOffice } from './repackOffice';

/** The theme's colours: PowerPoint uses them for whatever a person adds to the slides. */
const theme: Readonly<Record<string, string>> = {
  dk1: officeColours.ink,
  lt1: officeColours.paper,
  dk2: officeColours.ink2,
  lt2: officeColours.sheet,
  accent1: officeColours.need,
  accent2: officeColours.spare,
  accent3: officeColours.ink2,
  accent4: officeColours.unused,
  accent5: officeColours.limit,
  accent6: officeColours.rule,
  hlink: officeColours.need,
  folHlink: officeColours.ink2,
};

/** Gives the slides our theme and corrects what the library writes contrary to the schema. */
export function pptxTidy(bytes: Uint8Array, date: string | null): Uint8Array {
  const chartNumber = chartNumbers();
  return repackOffice(
    bytes,
    date,
    (path, xml) => {
      if (isSpareTable(path)) return undefined;
      if (path.startsWith('ppt/theme/')) return themed(xml);
      const mended = mendPart(path, xml);
      return chartNumber(mended).replace(/<Override PartName="\/xl\/tables\/[^>]*>/, '');
    },
    chartNumber,
  );
}

/** The library numbers charts over all files that it has written; in each file they are numbered from one. */
function chartNumbers(): (text: string) => string {
  const numbers = new Map<string, number>();
  const numberOf = (from: string) => {
    const number = numbers.get(from) ?? numbers.size + 1;
    numbers.set(from, number);
    return number;
  };
  return (text) =>
    text.replace(
      /(\/chart|Microsoft_Excel_Worksheet)(\d+)(?=\.(?:xml|xlsx)\b)/g,
      (_, name: string, from: string) => `${name}${numberOf(from)}`,
    );
}

function themed(xml: string): string {
  return xml
    .replace(/<a:(\w+)>\s*<a:(?:sysClr|srgbClr)[^>]*\/>\s*<\/a:\1>/g, (whole, name: string) =>
      theme[name] ? `<a:${name}><a:srgbClr val="${theme[name]}"/></a:${name}>` : whole,
    )
    .replace(
      /(<a:(?:major|minor)Font>\s*)<a:latin[^>]*\/>\s*<a:ea[^>]*\/>/g,
      `$1<a:latin typeface="${fonts.latin}"/><a:ea typeface="${fonts.eastAsian}"/>`,
    );
}

/** The library adds a table to a chart's workbook that no sheet of it refers to. */
function isSpareTable(path: string): boolean {
  return path === 'xl/tables/table1.xml' || path === 'xl/worksheets/_rels/sheet1.xml.rels';
}
