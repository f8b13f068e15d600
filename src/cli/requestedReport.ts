import { isDocumentFormat } from '@/core/report/document/documentFormats';
import type { PlanInput } from './planFromInput';
import type { ReportRequest } from './reportCommand';

/** The request for a report; the options are checked already. */
export function requestedReport(
  given: ReadonlyMap<string, string | undefined>,
): Omit<ReportRequest, keyof PlanInput> {
  const format = given.get('format');
  const labels = (['title', 'customer', 'author', 'remark'] as const).flatMap((name) => {
    const text = given.get(name)?.trim();
    return text ? [[name, text] as const] : [];
  });
  return {
    format: isDocumentFormat(format) ? format : 'md',
    labels: Object.fromEntries(labels),
    date: given.get('date'),
    checklistFile: given.get('checklist'),
    hasProducts: given.has('every-product'),
    hasLeaving: given.has('leaving'),
    hasRisk: given.has('risk'),
    riskTerms: given.get('risk-terms'),
    hasDecides: given.has('decides'),
    odds: given.get('odds'),
    terms: given.get('terms'),
    hasRoad: given.has('road'),
    today: given.get('today'),
    rate: given.get('rate'),
    page: given.get('page'),
    pick: given.get('pick'),
  };
}
