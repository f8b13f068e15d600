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
 * The library counts tables separately, so that a table may have the id of another shape: here every shape of a slide
 * gets an id of its own. Tables are marked as having a heading row, and get their name as their description.
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
 * Brings the parts of a chart into the order of the schema: in a series, the points before the labels; in a line, the
 * marker first. Removes `invertIfNegative` from lines and the third axis, and adds the grouping of lines.
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
