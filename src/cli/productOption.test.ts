import { describe, expect, it } from 'vitest';
import { runWith } from './testing/runWith';

const file = 'src/core/platforms/own/examples/flinkKubernetes.json';
const workloads = [{ name: 'orders', qps: 120_000, complexity: 'complex' }];

describe('streamsizer --product', () => {
  it('sizes a plan that names no product on the cluster of the file', async () => {
    const { status, stdout } = await runWith(['size', '--product', file], { workloads });
    // 120,000 at 4,000 a CU: 30 CU. 2 nodes of 29 CU cost 1,580, 3 of 14 cost 1,215, 5 of 7 cost 1,050; 2 × 55 for managers.
    expect([status, JSON.parse(stdout).options[0]]).toMatchObject([
      0,
      { slave: 'node-8', slaveCount: 5, price: { amount: 1_160, currency: 'EUR', per: 'month' } },
    ]);
  });

  it('names the cluster and its machines in a report, in both languages', async () => {
    const report = ['report', '--format', 'md', '--product', file];
    const english = (await runWith(report, { workloads })).stdout;
    expect(english).toContain('Example: Flink on Kubernetes');
    expect(english).toContain('5 × 8-core 32 GB worker nodes and 2 × 2-core 8 GB JobManager nodes');
    const chinese = (await runWith([...report, '--lang', 'zh-CN'], { workloads })).stdout;
    expect(chinese).toContain('示例：Kubernetes 上的 Flink');
    expect(chinese).toContain('5 台 8 核 32 GB 工作节点');
  });

  it('says what is wrong with the file, each problem by its path', async () => {
    const broken = 'src/core/platforms/own/examples/everyRuleBroken.json';
    const { status, stdout, stderr } = await runWith(['size', '--product', broken], { workloads });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      '--product coordinators.2.maximumCu: product-not-rising: Must be above the one before, 400.\n',
    );
    const { stderr: missing } = await runWith(['size', '--product', 'no.json'], { workloads });
    expect(missing).toBe('--product: file-missing: There is no file “no.json”.\n');
  });

  it('says that a plan is for a cluster that no file has described here', async () => {
    const platform = 'own-aaaaaaaaaaaaaaaa';
    const { status, stderr } = await runWith(['size'], { platform, workloads });
    expect([status, stderr]).toEqual([
      2,
      `platform: unknown-product: The plan is for a product that is described in a file (${platform}), and that file has not been opened here.\n`,
    ]);
  });
});
