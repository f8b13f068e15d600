import type { ShapeId } from '@/core/platforms/platform';
import { inUnitOf, type Price, reductionOf } from '@/core/quantity/money';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import type { Option } from '@/core/sizing/result';
import { priceRowOf, rowOf } from './differenceOf';
import { type ComparedValue, type ComparisonRow, numberValue, priceValue } from './value';

export type FigureId =
  | 'listPrice'
  | 'reduction'
  | 'price'
  | 'need'
  | 'lowNeed'
  | 'middleNeed'
  | 'highNeed'
  | 'lowPrice'
  | 'middlePrice'
  | 'highPrice'
  | 'peak'
  | 'load'
  | 'capacity'
  | 'unused'
  | 'workers'
  | 'workerShape'
  | 'coordinators'
  | 'coordinatorShape'
  | 'machines'
  | 'processes'
  | 'utilisation'
  | 'step'
  | 'pricePerCu';

/** The figures of two answers, line by line. */
export function compareFigures(
  a: ReportDocument,
  b: ReportDocument,
): readonly ComparisonRow<FigureId>[] {
  const [x, y] = [figuresOf(a), figuresOf(b)];
  // Machines and units that are bought one by one are not subtracted from each other.
  const isCounted = isPool(a) === isPool(b);
  const counted = (id: FigureId, one: ComparedValue | null, other: ComparedValue | null) => {
    const row = rowOf(id, one, other);
    return isCounted || one === null || other === null
      ? row
      : { ...row, difference: { kind: 'other' } as const };
  };
  return [
    ...(x.reduction || y.reduction
      ? [
          priceRowOf<FigureId>('listPrice', x.listPrice, y.listPrice),
          rowOf<FigureId>('reduction', x.reduction, y.reduction),
        ]
      : []),
    priceRowOf('price', x.price, y.price),
    rowOf('need', x.need, y.need),
    rowOf('lowNeed', x.lowNeed, y.lowNeed),
    rowOf('middleNeed', x.middleNeed, y.middleNeed),
    rowOf('highNeed', x.highNeed, y.highNeed),
    priceRowOf('lowPrice', x.lowPrice, y.lowPrice),
    priceRowOf('middlePrice', x.middlePrice, y.middlePrice),
    priceRowOf('highPrice', x.highPrice, y.highPrice),
    rowOf('peak', x.peak, y.peak),
    rowOf('load', x.load, y.load),
    rowOf('capacity', x.capacity, y.capacity),
    rowOf('unused', x.unused, y.unused),
    counted('workers', x.workers, y.workers),
    ...[
      rowOf<FigureId>('workerShape', x.workerShape, y.workerShape),
      counted('coordinators', x.coordinators, y.coordinators),
      rowOf<FigureId>('coordinatorShape', x.coordinatorShape, y.coordinatorShape),
    ].filter(({ a: own, b: other }) => own !== null || other !== null),
    counted('machines', x.machines, y.machines),
    ...(x.processes || y.processes ? [rowOf<FigureId>('processes', x.processes, y.processes)] : []),
    rowOf('utilisation', x.utilisation, y.utilisation),
    rowOf('step', x.step, y.step),
    // Missing also when nothing is needed.
    rowOf('pricePerCu', x.pricePerCu, y.pricePerCu),
  ];
}

function figuresOf(document: ReportDocument) {
  const { figures, answer, range, options } = document;
  const hasShapes = !isPool(document);
  return {
    listPrice: priceValue(figures.price && (reductionOf(figures.price)?.list ?? figures.price)),
    reduction: priceValue(figures.price && (reductionOf(figures.price)?.off ?? null)),
    price: priceValue(figures.price),
    need: numberValue(figures.requiredCu, 'cu'),
    // Without complex work need and price are the same at every rate.
    lowNeed: numberValue(range?.lowCu ?? figures.requiredCu, 'cu'),
    middleNeed: numberValue(range?.middleCu ?? figures.requiredCu, 'cu'),
    highNeed: numberValue(range?.highCu ?? figures.requiredCu, 'cu'),
    lowPrice: range ? rangePrice(range.low) : priceValue(figures.price),
    middlePrice: range ? rangePrice(range.middle) : priceValue(figures.price),
    highPrice: range ? rangePrice(range.high) : priceValue(figures.price),
    peak: numberValue(figures.peakCu, 'cu'),
    load: numberValue(figures.recordsPerSecond, 'load'),
    capacity: numberValue(figures.capacityCu, 'cu'),
    unused: numberValue(figures.unusedCu, 'cu'),
    workers: numberValue(answer.slaveCount, 'workers'),
    workerShape: hasShapes ? shapeValue(answer.slave) : null,
    coordinators:
      hasShapes || answer.masterCount > 0 ? numberValue(answer.masterCount, 'coordinators') : null,
    coordinatorShape: hasShapes ? shapeValue(answer.master) : null,
    machines: numberValue(figures.nodeCount, 'machines'),
    processes: numberValue(document.processes?.needed ?? null, 'processes'),
    utilisation: numberValue(figures.utilisationPercent, 'share'),
    step: numberValue(figures.stepCu, 'cu'),
    pricePerCu: priceValue(perCu(figures.price, options[answer.rank - 1]?.pricePerCu)),
  } as const;
}

function shapeValue(shape: ShapeId): ComparedValue {
  return { kind: 'shape', shape };
}

/** The price at one end of the range or at its middle, where some cluster carries it. */
function rangePrice(option: Option | null): ComparedValue | null {
  return option ? priceValue(option.price) : { kind: 'noCluster' };
}

function perCu(price: Price | null, amount: number | undefined): Price | null {
  return price && amount !== undefined ? inUnitOf(price, amount) : null;
}
