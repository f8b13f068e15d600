import type { VersionPlanner, VersionsWords } from '@/core/platforms/versionPlanner';
import { offered, useProduct } from './provisionContext';

/** The product's rules about versions, and what is said of them. */
export function useVersions(): {
  readonly planner: VersionPlanner;
  readonly versions: VersionsWords;
} {
  const { provisioning, words } = useProduct();
  return { planner: offered(provisioning.versions), versions: offered(words.versions) };
}
