import type { Platform, PlatformId, PriceList } from '@/core/platforms/platform';
import type { Citation, Sourced } from '@/core/platforms/sources';
import { type Currency, minorUnits } from '@/core/quantity/money';
import type { ProductFile } from './productFile';
import { usableCuOf } from './usableCu';

/** Says where a figure comes from: a source that the file names by its id, or the file itself. */
type Cite = (source: string | undefined) => Citation;

/** The rules and prices that a file describes, by the engine's names. The file was read, so its parts go together. */
export function platformOf(file: ProductFile, id: PlatformId, cite: Cite): Platform {
  const citation = cite(file.source);
  const sourced = <T>(value: T): Sourced<T> => ({ value, citation });
  const { low, high } = file.rates.complex;
  const { busyPercent, jobMaximumCu } = file;
  return {
    kind: 'machines',
    id,
    cu: sourced({ cores: 1, memoryGb: file.unit.memoryGb }),
    workers: file.workers
      .map((worker) => ({
        ...machineOf(worker),
        usableCu: usableCuOf(worker, file.unit.memoryGb),
        citation,
      }))
      .sort((a, b) => a.usableCu - b.usableCu),
    coordinators: file.coordinators.map((coordinator) => ({
      ...machineOf(coordinator),
      maximumCu: coordinator.maximumCu,
      citation,
    })),
    projectRule: citation,
    minimumWorkers: sourced(file.minimumWorkers),
    coordinatorCounts: sourced(file.coordinatorCounts),
    coordinatorCount: file.coordinatorCount,
    simpleRate: sourced(file.rates.simple),
    complexRate: sourced({ cautious: low, hopeful: high }),
    middleRate: middleOf(low, high),
    windowJobCu: undefined,
    jobMaximumCu: jobMaximumCu === undefined ? undefined : sourced(jobMaximumCu),
    busyPercent: busyPercent === undefined ? undefined : sourced(busyPercent),
    notices: [],
    priceLists: file.priceLists.map((list) => priceListOf(list, cite)),
  };
}

type Machine = ProductFile['workers'][number] | ProductFile['coordinators'][number];

function machineOf({ shape, cores, memoryGb }: Machine) {
  return { shape, cores, memoryGb };
}

/** A rate between the two that is as many times the one as the other is it, to two digits. */
function middleOf(low: number, high: number): number {
  const middle = Number(Math.sqrt(low * high).toPrecision(2));
  return Math.min(high, Math.max(low, Math.round(middle)));
}

function priceListOf(list: ProductFile['priceLists'][number], cite: Cite): PriceList {
  const { id, currency, columns } = list;
  return {
    id,
    currency,
    columns: columns.map(({ billing, per, since, seen = since, source, ...prices }) => ({
      billing,
      per,
      workers: inMinor(prices.workers, currency),
      coordinators: inMinor(prices.coordinators, currency),
      since,
      seen,
      citation: cite(source),
    })),
  };
}

function inMinor(amounts: Readonly<Record<string, number>>, currency: Currency) {
  const entries = Object.entries(amounts);
  return Object.fromEntries(
    entries.map(([shape, amount]) => [shape, minorUnits(amount, currency)]),
  );
}
