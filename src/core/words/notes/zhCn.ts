import type { Note } from '@/core/sizing/note';
import { f, n, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { NotesWords } from './en';

function busy(cuName: string, utilisationPercent: number, busyPercent: number): string {
  return `峰值时 ${cuName} 使用率为 ${f.percent(utilisationPercent)}%，超过 ${f.percent(busyPercent)}% 后作业可能变慢。`;
}

/** What to know about an answer, one sentence a note, in simplified Chinese. */
export function notes({
  worker,
  coordinator,
  workerMeasure,
  shape,
  price,
  product,
  billing,
  workersOf,
  countWorkers,
  isPool,
  process,
  countNodes,
  cuName,
}: Phrases): NotesWords {
  const quoted = (name: string | null, otherwise: string) =>
    name === null ? otherwise : `“${name}”`;

  const otherBillings = (id: string) =>
    Object.entries(product.billings)
      .map(([one, { choice }]) => (one === id ? '' : `${choice}或`))
      .join('');

  function note(note: Note): string {
    switch (note.code) {
      case 'not-for-sale':
        return `自 ${note.values.since} 起停止新购，本结果仅供存量${isPool ? '用户' : '集群'}、续费和对比参考。`;
      case 'minimum-slaves-decides':
        if (isPool) {
          const { minimumSlaves, neededSlaves } = note.values;
          return zh`最少购买 ${countWorkers(minimumSlaves)}，按需求只需 ${countWorkers(neededSlaves)}。`;
        }
        return note.values.neededSlaves === 0
          ? zh`集群最少购买 ${n(note.values.minimumSlaves)} ${workerMeasure} ${worker}；按需求一台也不需要。`
          : zh`集群最少购买 ${n(note.values.minimumSlaves)} ${workerMeasure} ${worker}；按需求 ${n(note.values.neededSlaves)} ${workerMeasure}即可。`;
      case 'master-ceiling-near':
      case 'smaller-need-cheaper': {
        const { lessCu, slaveCount, slave, master, saved } = note.values;
        return zh`需求若减少 ${n(lessCu)} ${cuName}，选用 ${n(slaveCount)} ${workerMeasure} ${shape(slave)} ${worker} 搭配 ${shape(master)} ${coordinator} 即可，节省 ${price(saved)}。`;
      }
      case 'last-slave-idle':
        return zh`最后一${workerMeasure} ${worker} 几乎空闲：${n(note.values.usableCu)} ${cuName} 只用到 ${n(note.values.usedCu)} ${cuName}。`;
      case 'above-95-at-peak':
        return busy(cuName, note.values.utilisationPercent, 95);
      case 'busy-at-peak':
        return busy(cuName, note.values.utilisationPercent, note.values.busyPercent);
      case 'workers-above-ceiling': {
        const { slaves: shapes, ceilingCu } = note.values;
        return zh`未列出 ${f.list(shapes.map(shape))}：要满足该需求，集群容量会超过 ${n(ceilingCu)} ${cuName}，即 ${coordinator} 可管理的上限。`;
      }
      case 'workers-without-room':
        return zh`未列出 ${f.list(note.values.slaves.map(shape))}：扣除预留后放不下 ${process}。`;
      case 'growth-ends': {
        const { slaveCount, slave, capacityCu, ceilingCu } = note.values;
        return zh`该集群最多可扩容到 ${workersOf(slaveCount, slave)}（${n(capacityCu)} ${cuName}），${coordinator} 最多管理 ${n(ceilingCu)} ${cuName}。`;
      }
      case 'spare-slaves-cost': {
        const { slave, slaveCount, price: bare, spareSlaves } = note.values;
        return zh`如不预留 ${n(spareSlaves)} ${workerMeasure}备用 ${worker}，${n(slaveCount)} ${workerMeasure} ${shape(slave)} ${worker} 即可，价格 ${price(bare)}。`;
      }
      case 'one-master':
        return product.oneCoordinator;
      case 'window-job-small': {
        const { workloads, name, cu, advisedCu } = note.values;
        return workloads === 1
          ? `${quoted(name, '有一个作业')}只需 ${n(cu)} ${cuName}；使用窗口函数的作业建议至少 ${n(advisedCu)} ${cuName}。`
          : `有 ${n(workloads)} 个作业不足 ${n(advisedCu)} ${cuName}（首个为${quoted(name, '未命名作业')}，${n(cu)} ${cuName}）；使用窗口函数的作业建议至少 ${n(advisedCu)} ${cuName}。`;
      }
      case 'job-quota': {
        const { workloads, name, cu, quotaCu } = note.values;
        return workloads === 1
          ? `${quoted(name, '有一个作业')}需要 ${n(cu)} ${cuName}，单个作业的默认配额为 ${n(quotaCu)} ${cuName}，超出须向服务商申请提高。`
          : `有 ${n(workloads)} 个作业超过单个作业的默认配额 ${n(quotaCu)} ${cuName}（首个为${quoted(name, '未命名作业')}，${n(cu)} ${cuName}），须向服务商申请提高。`;
      }
      case 'job-limit': {
        const { workloads, name, cu, limitCu } = note.values;
        return workloads === 1
          ? `${quoted(name, '有一个作业')}需要 ${n(cu)} ${cuName}，而单个作业最多 ${n(limitCu)} ${cuName}，请拆分为多个作业。`
          : `有 ${n(workloads)} 个作业超过单个作业上限 ${n(limitCu)} ${cuName}（首个为${quoted(name, '未命名作业')}，${n(cu)} ${cuName}），请拆分。`;
      }
      case 'price-missing':
        return zh`该价目表没有 ${f.list(note.values.shapes.map(shape))} 的价格。`;
      case 'hybrid-limits':
        return product.hybridLimits ?? '并非所有场景都支持混合计费。';
      case 'base-unused': {
        const { baseUnits, units, unused } = note.values;
        return `基础部分为 ${n(baseUnits)}，方案只需 ${n(units)}：已购买而未使用 ${countNodes(unused)}。`;
      }
      case 'no-prices':
        return '该产品没有公布价格，排序时未考虑价格。';
      case 'billing-not-listed':
        return `该价目表没有${billing(note.values.billing)}价格，请改选${otherBillings(note.values.billing)}其他价目表。`;
    }
  }

  return {
    note,
  };
}
