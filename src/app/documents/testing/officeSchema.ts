import { everyElement, readXml, type XmlElement } from './xmlTree';

/**
 * What the published schemas say of the elements that our files have: which stand in which, in which order.
 * `a|b` is a choice, `*` any number, `+` one or more, `?` one or none; without a sign exactly one.
 * Source: ECMA-376 part 1 (PresentationML 19.7, DrawingML charts 21.2, DrawingML 20.1, SpreadsheetML 18)
 */
const sequences: Readonly<Record<string, string>> = {
  'p:presentation':
    'p:sldMasterIdLst? p:notesMasterIdLst? p:handoutMasterIdLst? p:sldIdLst? p:sldSz? p:notesSz p:embeddedFontLst? p:custShowLst? p:photoAlbum? p:custDataLst? p:kinsoku? p:defaultTextStyle? p:modifyVerifier? p:extLst?',
  'p:sld': 'p:cSld p:clrMapOvr? p:transition? p:timing? p:extLst?',
  'p:notes': 'p:cSld p:clrMapOvr? p:extLst?',
  'p:sldLayout': 'p:cSld p:clrMapOvr? p:transition? p:timing? p:hf? p:extLst?',
  'p:sldMaster':
    'p:cSld p:clrMap p:sldLayoutIdLst? p:transition? p:timing? p:hf? p:txStyles? p:extLst?',
  'p:notesMaster': 'p:cSld p:clrMap p:hf? p:notesStyle? p:extLst?',
  'p:cSld': 'p:bg? p:spTree p:custDataLst? p:controls? p:extLst?',
  'p:spTree': 'p:nvGrpSpPr p:grpSpPr p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic* p:extLst?',
  'p:sp': 'p:nvSpPr p:spPr p:style? p:txBody? p:extLst?',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style? p:extLst?',
  'p:pic': 'p:nvPicPr p:blipFill p:spPr p:style? p:extLst?',
  'p:nvPicPr': 'p:cNvPr p:cNvPicPr p:nvPr',
  'p:blipFill': 'a:blip? a:srcRect? a:tile|a:stretch?',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst?',
  'p:nvGraphicFramePr': 'p:cNvPr p:cNvGraphicFramePr p:nvPr',
  'p:cNvPr': 'a:hlinkClick? a:hlinkHover? a:extLst?',
  'p:nvPr': 'p:ph? p:custDataLst? p:extLst?',
  'p:spPr':
    'a:xfrm? a:custGeom|a:prstGeom? a:noFill|a:solidFill|a:gradFill|a:blipFill? a:ln? a:effectLst? a:scene3d? a:sp3d? a:extLst?',
  'p:txBody': 'a:bodyPr a:lstStyle? a:p+',
  'a:txBody': 'a:bodyPr a:lstStyle? a:p+',
  'a:p': 'a:pPr? a:r|a:br|a:fld* a:endParaRPr?',
  'a:r': 'a:rPr? a:t',
  'a:fld': 'a:rPr? a:pPr? a:t?',
  'a:pPr':
    'a:lnSpc? a:spcBef? a:spcAft? a:buClrTx|a:buClr? a:buSzTx|a:buSzPct|a:buSzPts? a:buFontTx|a:buFont? a:buNone|a:buAutoNum|a:buChar|a:buBlip? a:tabLst? a:defRPr? a:extLst?',
  'a:rPr': '@letters',
  'a:defRPr': '@letters',
  'a:endParaRPr': '@letters',
  'a:ln':
    'a:noFill|a:solidFill|a:gradFill? a:prstDash|a:custDash? a:round|a:bevel|a:miter? a:headEnd? a:tailEnd? a:extLst?',
  'a:lnL': '@line',
  'a:lnR': '@line',
  'a:lnT': '@line',
  'a:lnB': '@line',
  'a:tbl': 'a:tblPr? a:tblGrid a:tr*',
  'a:tr': 'a:tc* a:extLst?',
  'a:tc': 'a:txBody? a:tcPr? a:extLst?',
  'a:tcPr':
    'a:lnL? a:lnR? a:lnT? a:lnB? a:lnTlToBr? a:lnBlToTr? a:cell3D? a:noFill|a:solidFill? a:headers? a:extLst?',
  'c:chartSpace':
    'c:date1904? c:lang? c:roundedCorners? c:style? c:clrMapOvr? c:pivotSource? c:protection? c:chart c:spPr? c:txPr? c:externalData? c:printSettings? c:userShapes? c:extLst?',
  'c:chartSpace/c:chart':
    'c:title? c:autoTitleDeleted? c:pivotFmts? c:view3D? c:floor? c:sideWall? c:backWall? c:plotArea c:legend? c:plotVisOnly? c:dispBlanksAs? c:extLst?',
  'c:plotArea':
    'c:layout? c:barChart|c:lineChart|c:areaChart+ c:valAx|c:catAx|c:dateAx|c:serAx* c:dTable? c:spPr? c:extLst?',
  'c:barChart':
    'c:barDir c:grouping? c:varyColors? c:ser* c:dLbls? c:gapWidth? c:overlap? c:serLines* c:axId c:axId c:extLst?',
  'c:lineChart':
    'c:grouping c:varyColors? c:ser* c:dLbls? c:dropLines? c:hiLowLines? c:upDownBars? c:marker? c:smooth? c:axId c:axId c:extLst?',
  'c:areaChart': 'c:grouping? c:varyColors? c:ser* c:dLbls? c:dropLines? c:axId c:axId c:extLst?',
  'c:areaChart/c:ser':
    'c:idx c:order c:tx? c:spPr? c:pictureOptions? c:dPt* c:dLbls? c:trendline* c:errBars* c:cat? c:val? c:extLst?',
  'c:barChart/c:ser':
    'c:idx c:order c:tx? c:spPr? c:invertIfNegative? c:pictureOptions? c:dPt* c:dLbls? c:trendline* c:errBars? c:cat? c:val? c:shape? c:extLst?',
  'c:lineChart/c:ser':
    'c:idx c:order c:tx? c:spPr? c:marker? c:dPt* c:dLbls? c:trendline* c:errBars? c:cat? c:val? c:smooth? c:extLst?',
  'c:ser/c:marker': 'c:symbol? c:size? c:spPr? c:extLst?',
  'c:dPt':
    'c:idx c:invertIfNegative? c:marker? c:bubble3D? c:explosion? c:spPr? c:pictureOptions? c:extLst?',
  'c:dLbls':
    'c:dLbl* c:delete? c:numFmt? c:spPr? c:txPr? c:dLblPos? c:showLegendKey? c:showVal? c:showCatName? c:showSerName? c:showPercent? c:showBubbleSize? c:separator? c:showLeaderLines? c:leaderLines? c:extLst?',
  'c:catAx':
    'c:axId c:scaling c:delete? c:axPos c:majorGridlines? c:minorGridlines? c:title? c:numFmt? c:majorTickMark? c:minorTickMark? c:tickLblPos? c:spPr? c:txPr? c:crossAx c:crosses|c:crossesAt? c:auto? c:lblAlgn? c:lblOffset? c:tickLblSkip? c:tickMarkSkip? c:noMultiLvlLbl? c:extLst?',
  'c:dateAx':
    'c:axId c:scaling c:delete? c:axPos c:majorGridlines? c:minorGridlines? c:title? c:numFmt? c:majorTickMark? c:minorTickMark? c:tickLblPos? c:spPr? c:txPr? c:crossAx c:crosses|c:crossesAt? c:auto? c:lblOffset? c:baseTimeUnit? c:majorUnit? c:majorTimeUnit? c:minorUnit? c:minorTimeUnit? c:extLst?',
  'c:title': 'c:tx? c:layout? c:overlay? c:spPr? c:txPr? c:extLst?',
  'c:rich': 'a:bodyPr a:lstStyle? a:p+',
  'xdr:wsDr': 'xdr:twoCellAnchor|xdr:oneCellAnchor|xdr:absoluteAnchor*',
  'xdr:twoCellAnchor':
    'xdr:from xdr:to xdr:sp|xdr:grpSp|xdr:graphicFrame|xdr:cxnSp|xdr:pic xdr:clientData',
  'xdr:from': 'xdr:col xdr:colOff xdr:row xdr:rowOff',
  'xdr:to': 'xdr:col xdr:colOff xdr:row xdr:rowOff',
  'xdr:graphicFrame': 'xdr:nvGraphicFramePr xdr:xfrm a:graphic',
  'xdr:nvGraphicFramePr': 'xdr:cNvPr xdr:cNvGraphicFramePr',
  'c:valAx':
    'c:axId c:scaling c:delete? c:axPos c:majorGridlines? c:minorGridlines? c:title? c:numFmt? c:majorTickMark? c:minorTickMark? c:tickLblPos? c:spPr? c:txPr? c:crossAx c:crosses|c:crossesAt? c:crossBetween? c:majorUnit? c:minorUnit? c:dispUnits? c:extLst?',
  'c:scaling': 'c:logBase? c:orientation? c:max? c:min? c:extLst?',
  'c:legend': 'c:legendPos? c:legendEntry* c:layout? c:overlay? c:spPr? c:txPr? c:extLst?',
  'c:layout': 'c:manualLayout? c:extLst?',
  'c:manualLayout':
    'c:layoutTarget? c:xMode? c:yMode? c:wMode? c:hMode? c:x? c:y? c:w? c:h? c:extLst?',
  'c:txPr': 'a:bodyPr a:lstStyle? a:p+',
  'c:spPr':
    'a:xfrm? a:custGeom|a:prstGeom? a:noFill|a:solidFill|a:gradFill? a:ln? a:effectLst? a:extLst?',
  'c:strRef': 'c:f c:strCache? c:extLst?',
  'c:numRef': 'c:f c:numCache? c:extLst?',
  'c:multiLvlStrRef': 'c:f c:multiLvlStrCache? c:extLst?',
  'c:numCache': 'c:formatCode? c:ptCount? c:pt* c:extLst?',
  'c:strCache': 'c:ptCount? c:pt* c:extLst?',
  'c:multiLvlStrCache': 'c:ptCount? c:lvl* c:extLst?',
  worksheet:
    'sheetPr? dimension? sheetViews? sheetFormatPr? cols* sheetData sheetCalcPr? sheetProtection? protectedRanges? scenarios? autoFilter? sortState? dataConsolidate? customSheetViews? mergeCells? phoneticPr? conditionalFormatting* dataValidations? hyperlinks? printOptions? pageMargins? pageSetup? headerFooter? rowBreaks? colBreaks? drawing? legacyDrawing? tableParts? extLst?',
  workbook:
    'fileVersion? fileSharing? workbookPr? workbookProtection? bookViews? sheets functionGroups? externalReferences? definedNames? calcPr? extLst?',
  styleSheet:
    'numFmts? fonts? fills? borders? cellStyleXfs? cellXfs? cellStyles? dxfs? tableStyles? colors? extLst?',
  table: 'autoFilter? sortState? tableColumns tableStyleInfo? extLst?',
};

const shared: Readonly<Record<string, string>> = {
  '@letters':
    'a:ln? a:noFill|a:solidFill|a:gradFill? a:effectLst? a:highlight? a:latin? a:ea? a:cs? a:sym? a:hlinkClick? a:hlinkMouseOver? a:rtl? a:extLst?',
  '@line':
    'a:noFill|a:solidFill|a:gradFill? a:prstDash|a:custDash? a:round|a:bevel|a:miter? a:headEnd? a:tailEnd? a:extLst?',
};

/** Elements whose order the schema does not allow, as "path: element: its children". */
export function orderFaults(parts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(parts).flatMap(([path, xml]) => faultsIn(readXml(xml), path));
}

function faultsIn(element: XmlElement, path: string, around = ''): readonly string[] {
  const own = sequences[`${around}/${element.name}`] ?? sequences[element.name];
  const expected = own && new RegExp(`^${patternOf(shared[own] ?? own)}$`);
  const found = element.children.map(({ name }) => `${name} `).join('');
  return [
    ...(expected && !expected.test(found) ? [`${path}: ${element.name}: ${found}`] : []),
    ...element.children.flatMap((child) => faultsIn(child, path, element.name)),
  ];
}

function patternOf(sequence: string): string {
  return sequence
    .split(' ')
    .map((item) => {
      const [, names = '', times = ''] = /^(.*?)([?*+]?)$/.exec(item) ?? [];
      return `(?:(?:${names}) )${times}`;
    })
    .join('');
}

/** Ids that two things of one slide, layout or master have in common. */
export function repeatedIds(parts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(parts).flatMap(([path, xml]) => {
    const ids = everyElement(readXml(xml)).flatMap(({ name, attributes }) =>
      name === 'p:cNvPr' ? [attributes.id ?? ''] : [],
    );
    return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${path}: ${id}`);
  });
}
