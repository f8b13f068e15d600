import * as v from 'valibot';
import { hasAtMost, isWhole } from '@/core/quantity/textBounds';
import { checklistBounds as bounds } from './checklistBounds';

/*
 * What is typed in panels, kept as text, right or wrong. A message of the schema is the problem's code, followed by a
 * blank and the bound where there is one. Missing parts have defaults, so older files open.
 */

const text = (maximum: number) =>
  v.pipe(
    v.string('wrong-type text'),
    v.check((value) => isWhole(value, maximum), 'not-text'),
    v.check((value) => hasAtMost(value, maximum), `too-long ${maximum}`),
  );
const field = v.optional(text(bounds.fieldCharacters), '');
const longField = v.optional(text(bounds.listCharacters), '');
export const remembered = (maximum: number) => v.exactOptional(text(maximum));
const tick = (otherwise: boolean) => v.optional(v.boolean('wrong-type yes-or-no'), otherwise);
const list = <Item extends v.GenericSchema>(item: Item, maximum: number) =>
  v.optional(
    v.pipe(v.array(item, 'wrong-type list'), v.maxLength(maximum, `too-many ${maximum}`)),
    [],
  );

const workspace = v.strictObject(
  {
    name: field,
    vpcCidr: field,
    vswitches: list(
      v.strictObject({ id: field, zone: field, cidr: field, free: field }, 'wrong-type object'),
      bounds.vswitches,
    ),
    cu: field,
    billing: field,
    months: field,
    createsBucket: tick(false),
  },
  'wrong-type object',
);

export const inputsSchema = v.optional(
  v.strictObject(
    {
      region: field,
      vpc: field,
      securityGroup: field,
      vswitch: v.optional(
        v.strictObject(
          {
            id: field,
            mode: v.optional(v.picklist(['cidr', 'free'], 'not-one-of'), 'cidr'),
            cidr: field,
            inUse: longField,
            free: field,
            growthNodes: field,
          },
          'wrong-type object',
        ),
        {},
      ),
      /** The cluster that runs, as its console shows it. */
      running: v.optional(
        v.strictObject(
          { slave: field, slaveCount: field, master: field, masterCount: field },
          'wrong-type object',
        ),
        {},
      ),
      bucket: v.optional(
        v.strictObject(
          {
            name: field,
            storageClass: field,
            acl: field,
            region: field,
            // Missing where nothing was typed: texts of checklists that were given out before stay as they are.
            versioning: remembered(bounds.fieldCharacters),
            retention: remembered(bounds.fieldCharacters),
            cleanUp: remembered(bounds.listCharacters),
          },
          'wrong-type object',
        ),
        {},
      ),
      /** A workspace to be created. */
      workspace: v.exactOptional(workspace),
      /** Connectors that jobs use: those that the product lists by id, and others, one a line. */
      connectors: v.exactOptional(
        v.strictObject(
          { used: list(text(bounds.fieldCharacters), bounds.connectors), others: longField },
          'wrong-type object',
        ),
      ),
      stores: list(
        v.strictObject(
          {
            name: field,
            kind: field,
            direction: field,
            region: field,
            vpc: field,
            securityGroup: field,
          },
          'wrong-type object',
        ),
        bounds.stores,
      ),
      /** CU that a person gives a project in place of what the plan needs; the name is empty for work without one. */
      projects: list(
        v.strictObject({ project: text(bounds.fieldCharacters), cu: field }, 'wrong-type object'),
        bounds.projects,
      ),
      policy: v.optional(
        v.strictObject(
          {
            allProjects: tick(true),
            projects: list(text(bounds.fieldCharacters), bounds.projects),
            narrowRole: tick(false),
            accountId: field,
          },
          'wrong-type object',
        ),
        {},
      ),
      versions: v.optional(
        v.strictObject(
          {
            installed: list(
              v.strictObject(
                {
                  name: field,
                  tag: field,
                  installedOn: field,
                  endOfService: field,
                  current: tick(false),
                },
                'wrong-type object',
              ),
              bounds.versions,
            ),
            jobs: list(
              v.strictObject(
                { project: field, name: field, version: field, online: tick(true) },
                'wrong-type object',
              ),
              bounds.jobs,
            ),
            goal: v.optional(
              v.strictObject(
                {
                  wishes: list(
                    v.strictObject(
                      { kind: field, project: field, job: field, version: field },
                      'wrong-type object',
                    ),
                    bounds.jobs,
                  ),
                  lockedJobs: longField,
                  keptVersions: longField,
                  mayTakeOffline: tick(false),
                  maySwitchOnline: tick(false),
                },
                'wrong-type object',
              ),
              {},
            ),
            deploying: tick(false),
          },
          'wrong-type object',
        ),
        {},
      ),
    },
    'wrong-type object',
  ),
  {},
);
