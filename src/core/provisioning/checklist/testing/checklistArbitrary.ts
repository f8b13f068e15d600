import * as fc from 'fast-check';
import { textArbitrary } from '@/core/plan/testing/textArbitrary';
import { pathIds, stepIds } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import { checklistBounds as bounds } from '@/core/provisioning/checklist/checklistBounds';
import {
  type Checklist,
  parseChecklist,
  stepStatuses,
} from '@/core/provisioning/checklist/checklistState';

const field = textArbitrary(bounds.fieldCharacters);
const long = textArbitrary(300);
const fields = (...names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, field])), { requiredKeys: [] });
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });

const entry = fc.record(
  {
    status: fc.constantFrom(...stepStatuses),
    reason: textArbitrary(bounds.reasonCharacters),
    owner: textArbitrary(bounds.ownerCharacters),
    date: fc.constantFrom('2021-04-28', '2020-02-29'),
    remark: textArbitrary(bounds.remarkCharacters),
    stamp: textArbitrary(bounds.stampCharacters),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** What a checklist file may hold: fields may be left out, texts are as typed. */
export const checklistInputArbitrary = fc.record(
  {
    version: fc.constant(1),
    path: fc.constantFrom(...pathIds),
    steps: fc.dictionary(fc.constantFrom(...stepIds), entry, { noNullPrototype: true }),
    inputs: fc.record(
      {
        region: field,
        vswitch: fc.record({ mode: fc.constantFrom('cidr', 'free'), cidr: field, inUse: long }),
        bucket: fields('name', 'storageClass', 'acl', 'region', 'versioning', 'cleanUp'),
        workspace: fc.record(
          {
            name: field,
            vpcCidr: field,
            vswitches: few(fields('id', 'zone', 'cidr', 'free')),
            cu: field,
            billing: field,
            months: field,
            createsBucket: fc.boolean(),
          },
          { requiredKeys: [], noNullPrototype: true },
        ),
        connectors: fc.record({ used: few(field), others: long }, { noNullPrototype: true }),
        stores: few(fields('name', 'kind', 'direction', 'region', 'vpc', 'securityGroup')),
        projects: few(fc.record({ project: field, cu: field })),
        policy: fc.record({ allProjects: fc.boolean(), projects: few(field), accountId: field }),
        versions: fc.record({
          installed: few(fields('name', 'tag', 'installedOn', 'endOfService')),
          jobs: few(fields('project', 'name', 'version')),
          goal: fc.record({
            wishes: few(fields('kind', 'version')),
            mayTakeOffline: fc.boolean(),
            maySwitchOnline: fc.boolean(),
          }),
          deploying: fc.boolean(),
        }),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
);

export const checklistArbitrary: fc.Arbitrary<Checklist> = checklistInputArbitrary.map((input) => {
  const reading = parseChecklist(input);
  if (!reading.ok) throw new Error(`a bad checklist: ${JSON.stringify(reading.problems)}`);
  return reading.checklist;
});
