/** A part of the slides as the published schema wants it, from what the library writes.  Source: ECMA-376 part 1 */
export function mendPart(path: string, xml: string): string {
  if (path === 'ppt/presentation.xml') return mendedPresentation(xml);
  if (/^ppt\/charts\/[^/]+$/.test(path)) return mendedChart(xml);
  if (/^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+$/.test(path)) {
    return mendedSlide(xml);
  }
  return xml;
}

/** The master of the notes is named before the slides. */
function mendedPresentation(xml: string): string {
  return xml.replace(
    /(<p:sldIdLst>[\s\S]*<\/p:sldIdLst>)(<p:notesMasterIdLst>[\s\S]*<\/p:notesMasterIdLst>)/,
    '$2$1',
  );
}

/**
 * The library numbers tables apart from everything else: here each thing on a slide has a number of its own. Every
 * table has a row of headings, and is described by its name.
 */
function mendedSlide(xml: string): string {
  let id = 0;
  return xml
    .replace(/(<p:cNvPr id=")\d+(?=")/g, (_, start: string) => {
      id += 1;
      return `${start}${id}`;
    })
    .replace(/(<p:nvGraphicFramePr>\s*<p:cNvPr id="\d+" name=("[^"]*"))\/>/g, '$1 descr=$2/>')
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
}

/**
 * The points of a series come before its labels, the marker of a line before them, a line is never inverted and
 * says how lines are grouped, and a flat chart has two axes.
 */
function mendedChart(xml: string): string {
  return xml
    .replace(
      /(<c:dLbls>(?:(?!<\/c:dLbls>)[\s\S])*<\/c:dLbls>)(\s*<c:dPt>[\s\S]*<\/c:dPt>)/g,
      '$2$1',
    )
    .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1')
    .replace(/<c:lineChart>[\s\S]*?<\/c:lineChart>/g, mendedLines);
}

function mendedLines(xml: string): string {
  return xml
    .replace('<c:lineChart>', '<c:lineChart><c:grouping val="standard"/>')
    .replace(/\s*<c:invertIfNegative val="\d"\/>/g, '')
    .replace(
      /(<c:dLbls>(?:(?!<\/c:dLbls>)[\s\S])*<\/c:dLbls>)\s*(<c:marker>[\s\S]*?<\/c:marker>)/g,
      '$2$1',
    );
}
