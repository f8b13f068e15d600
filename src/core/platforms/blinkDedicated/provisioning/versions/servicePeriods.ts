import type {
  InstalledVersion,
  ServicePeriod,
  ServiceStanding,
  VersionState,
} from '@/core/platforms/versionPlanner';
import { compareVersions } from './compareVersions';
import { dayNumber, yearAfter } from './days';

/** A version is said to end soon from this many days before its end. The number is our own choice. */
const endingSoonDays = 90;

/** One year from the day of installation unless stated.  Source: prep-2019 ch. 7 (one year by default) */
function endOfService(version: InstalledVersion): string | undefined {
  if (version.endOfService !== undefined) return version.endOfService;
  return version.installedOn === undefined ? undefined : yearAfter(version.installedOn);
}

/** The installed versions' periods of service, oldest version first, seen from the ISO day `today`. */
export function servicePeriods(state: VersionState, today: string): readonly ServicePeriod[] {
  return [...state.installed]
    .sort((a, b) => compareVersions(a.name, b.name))
    .map((version) => periodOf(version, today));
}

function periodOf(version: InstalledVersion, today: string): ServicePeriod {
  const end = endOfService(version);
  const [now, last] = [dayNumber(today), end === undefined ? undefined : dayNumber(end)];
  const known = now !== undefined && last !== undefined;
  return {
    version: version.name,
    standing: known ? standingOf(last - now) : 'unknown',
    ...(version.installedOn === undefined ? {} : { start: version.installedOn }),
    ...(end === undefined ? {} : { end }),
    ...(known ? { daysLeft: last - now } : {}),
    derived: version.endOfService === undefined && end !== undefined,
  };
}

function standingOf(daysLeft: number): ServiceStanding {
  if (daysLeft < 0) return 'ended';
  return daysLeft <= endingSoonDays ? 'ending-soon' : 'in-service';
}
