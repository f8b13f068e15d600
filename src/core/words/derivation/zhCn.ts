import type { DerivationKind, FigureName } from '@/core/report/derivationRow';
import { labels } from '@/core/words/labels/zhCn';
import { f, n, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { DerivationWords } from './en';

/** How the answer was calculated, in simplified Chinese. */
export function derivation({
  worker,
  coordinator,
  workerMeasure,
  coordinatorMeasure,
  workerNumber,
  countWorkers,
  coordinatorShape,
  coordinatorNumber,
  node,
  nodeMeasure,
  nodeNumber,
  isPool,
  countNodes,
  managed,
  managedMeasure,
  capacity,
}: Phrases): DerivationWords {
  const derivationKinds: Readonly<Record<DerivationKind, string>> = {
    'workload-throughput': labels.workload,
    'workload-resources': labels.workload,
    project: labels.project,
    need: '全部项目的需求',
    'range-low': '复杂作业按此速率时的需求',
    'range-high': '复杂作业按此速率时的需求',
    'range-low-price': '需求下限的价格',
    'range-high-price': '需求上限的价格',
    slaves: workerNumber,
    capacity,
    utilisation: '峰值使用率',
    master: coordinatorShape,
    machines: isPool ? nodeNumber : zh`${node} ${nodeMeasure}数`,
    management: coordinatorNumber,
    price: labels.price,
  };

  const inputs: Readonly<Record<FigureName, string>> = {
    qps: labels.perSecond,
    rate: labels.perSecondPerCu,
    cores: labels.coresUnit,
    memory: 'GB 内存',
    'cu-memory': 'GB/CU',
    'throughput-cu': 'CU，按吞吐量计',
    headroom: '% 余量',
    'project-cu': 'CU，单个项目',
    need: 'CU，所需',
    'usable-cu': zh`CU，每${workerMeasure} ${worker} 可用`,
    spares: zh`${workerMeasure}备用 ${worker}`,
    'minimum-slaves': zh`${workerMeasure} ${worker} 起购`,
    'slave-count': zh`${workerMeasure} ${worker}`,
    capacity: `CU，${capacity}`,
    ceiling: zh`CU，该 ${coordinator} 的上限`,
    'master-count': zh`${coordinatorMeasure} ${coordinator}`,
    'slave-price': zh`每${workerMeasure} ${worker}`,
    'master-price': zh`每${coordinatorMeasure} ${coordinator}`,
    peak: 'CU，峰值，不含余量',
    'each-managed': zh`${coordinatorMeasure} ${coordinator}，每${managedMeasure} ${managed}`,
    managed: zh`${managedMeasure} ${managed}`,
    'month-hours': '小时，按月折算',
    'charge-quantity': zh`每${workerMeasure} ${worker} 的用量`,
    'charge-price': '每单位用量每月',
  };

  return {
    derivation: {
      heading: labels.why,
      aside: '每一步及其来源',
      step: '步骤',
      formula: '算式',
      result: '结果',
      source: labels.source,
      kinds: derivationKinds,
      inputs,
      unnamedWorkload: '未命名作业',
      sharedProject: '未指定项目的作业',
      project: (name) => `项目 ${name}`,
      figure: f.figure,
      input: (value, from) => `${value}（${from}）`,
      slaveCount: isPool ? countNodes : countWorkers,
      machineCount: countNodes,
      noPrice: labels.notListed,
      originPlan: '您的方案',
      originSteps: '上述步骤',
      more: (count) => `再显示 ${n(count)} 项`,
    },
  };
}
