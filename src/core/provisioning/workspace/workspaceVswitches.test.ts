import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkspaceVswitches, type TypedVswitch } from './workspaceVswitches';

const rules = { fewest: 2, most: 3 };
const around = { region: 'cn-beijing', vpcCidr: '10.0.0.0/16' };
const good: TypedVswitch = { id: 'vsw-1', zone: 'cn-beijing-i', cidr: '10.0.1.0/24', free: '3' };
const problemsOf = (...vswitches: readonly Partial<TypedVswitch>[]) =>
  checkWorkspaceVswitches(
    vswitches.map((one) => ({ ...good, ...one })),
    around,
    rules,
  ).rows.map((row) => row.map(({ field, problem }) => `${field} ${problem.code}`));

describe('checkWorkspaceVswitches', () => {
  it('accepts a vSwitch with a zone of the region, a block of the VPC and addresses enough', () => {
    expect(problemsOf({})).toEqual([[]]);
    expect(problemsOf({ id: '', cidr: '', free: '' })).toEqual([[]]);
    expect(problemsOf({ free: '2' })).toEqual([[]]);
    expect(checkWorkspaceVswitches([], around, rules)).toEqual({ rows: [], zones: [] });
  });

  it.each<[Partial<TypedVswitch>, readonly string[]]>([
    [{ zone: '' }, ['zone zone-unsaid']],
    [{ zone: 'Zone I' }, ['zone not-a-zone']],
    [{ zone: 'cn-shanghai-b' }, ['zone other-region']],
    [{ zone: 'cn-beijing' }, ['zone other-region']],
    [{ cidr: '10.1.0.0/24' }, ['cidr outside-vpc']],
    [{ cidr: '10.0.1.0' }, ['cidr missing-mask']],
    [{ cidr: '10.0.0.0/8' }, ['cidr mask-outside']],
    [{ free: '1' }, ['free too-few-addresses']],
    [{ free: '0' }, ['free too-few-addresses']],
    [{ free: '2.5' }, ['free not-whole']],
    [{ free: 'many' }, ['free not-whole']],
    [{ zone: '', free: '1' }, ['zone zone-unsaid', 'free too-few-addresses']],
  ])('names what is wrong with %j', (change, problems) => {
    expect(problemsOf(change)).toEqual([problems]);
  });

  it('takes zones of a region that have no hyphen before their letter', () => {
    const [row] = checkWorkspaceVswitches(
      [{ ...good, zone: 'ap-southeast-1a' }],
      { ...around, region: 'ap-southeast-1' },
      rules,
    ).rows;
    expect(row).toEqual([]);
  });

  it('wants each vSwitch once, and blocks that do not overlap', () => {
    expect(problemsOf({}, { cidr: '10.0.2.0/24' })).toEqual([[], ['id id-twice']]);
    expect(problemsOf({}, { id: 'vsw-2', cidr: '10.0.1.128/25' })).toEqual([[], ['cidr overlap']]);
    expect(problemsOf({}, { id: 'vsw-2', cidr: '10.0.2.0/24' })).toEqual([[], []]);
  });

  it('counts each zone once', () => {
    const zones = ['cn-beijing-i', ' cn-beijing-i', '', 'cn-beijing-h'];
    const vswitches = zones.map((zone, i) => ({ id: `vsw-${i}`, zone, cidr: '', free: '' }));
    expect(checkWorkspaceVswitches(vswitches, around, rules).zones).toEqual([
      'cn-beijing-i',
      'cn-beijing-h',
    ]);
  });

  it('holds the addresses to the fewest, whatever number it is', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 50 }), (free, fewest) => {
        const vswitch = { ...good, free: `${free}` };
        const { rows } = checkWorkspaceVswitches([vswitch], around, { fewest, most: 50 });
        expect(rows[0]?.length).toBe(free < fewest ? 1 : 0);
      }),
    );
  });
});
