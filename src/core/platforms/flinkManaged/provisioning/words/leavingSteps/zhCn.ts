import type { LeavingStepId } from '@/core/platforms/flinkManaged/provisioning/leaving/leavingBlink';
import type { StepWords } from '@/core/platforms/step';

/** What to do beside creating the workspace. */
export const leavingStepsZhCn: Readonly<Record<LeavingStepId, StepWords>> = {
  'list-online-jobs': {
    title: '盘点在线作业',
    do: (v) => [
      '列出所有项目中的在线作业：只迁移在线作业，草稿及其历史版本不迁移。',
      `方案中的项目：${v.projects}。`,
      '为每个作业记录使用方、存储、自定义函数和高峰时的 CU。',
      '保存仍需要的草稿。',
    ],
    have: () => ['能查看所有项目的账号。'],
    done: () => '清单包含全部作业，并已确定每个作业是否迁移。',
    wrong: [
      {
        what: '迁移后缺少某个作业。',
        why: '盘点时它是草稿或已下线。',
        remedy: '在释放旧集群前保存其代码。',
      },
    ],
  },
  'check-connectors': {
    title: '逐个核对连接器',
    do: () => ['两个产品支持的连接器不同，请按目标版本逐个核对。', '在下方勾选作业用到的存储。'],
    have: () => ['清单中每个作业的存储。'],
    done: () => '用到的连接器都受支持，或已计划编写自定义连接器。',
    wrong: [
      {
        what: '某个连接器不受支持。',
        why: '缺少它，作业无法迁移。',
        remedy: '编写自定义连接器，或改用其他存储。',
      },
    ],
  },
  'agree-cold-start': {
    title: '商定中断时间',
    do: () => [
      '两个引擎的状态不兼容，且 Blink 没有 Savepoint，作业只能无状态启动（冷迁移）。',
      '先停止旧作业，再启动新作业，其间业务中断。请与结果的使用方商定时间。',
      '确定每个作业从哪个位点重新读取，以及已写出的结果能否重复写入。',
    ],
    have: () => ['结果的使用方。'],
    done: () => '每个作业都有切换时间和重新读取的位点。',
    wrong: [
      {
        what: '窗口、关联和汇总从零开始。',
        why: '新作业没有旧作业的状态。',
        remedy: '在数据源仍保留数据的范围内，从足够早的位点读取。',
      },
    ],
  },
  'remove-state-backend': {
    title: '删除仅 Blink 支持的代码',
    do: () => [
      '在 DataStream 作业代码中删除 env.setStateBackend(new NiagaraStateBackend(…)) 及其依赖。',
      '无需另行设置：新引擎使用 GeminiStateBackend。',
    ],
    have: () => ['所有作业和函数的源代码。'],
    done: () => '代码中不再出现 NiagaraStateBackend，且编译通过。',
    wrong: [],
  },
  'size-workspace': {
    title: '估算工作空间规模',
    do: (v) => [
      '官方没有公布两个产品之间的 CU 换算规则。',
      `按一比一估算为上限：计算 CU ${v.requiredCu}，每个工作空间另有 2 个管理 CU。`,
      '按新产品公布的处理能力估算为下限。',
      '以实测为准：请先迁移一个作业。',
    ],
    have: () => ['每个作业高峰时的 CU。'],
    done: () => '已确定初始 CU 和用于实测的作业。',
    wrong: [
      {
        what: '切换当天工作空间的 CU 不足。',
        why: '新作业还要补读中断期间的数据。',
        remedy: '先按上限购买，迁移后再缩减。',
      },
    ],
  },
  'grant-again': {
    title: '重新授权',
    do: () => [
      '原有权限在新产品中不生效，须逐项重新授予。',
      '按人员名单和职责授权，不要只照搬原有设置。',
    ],
    have: () => ['人员名单及各自的职责。'],
    done: () => '所有作业人员都能在工作空间中工作。',
    wrong: [],
  },
  'test-jobs': {
    title: '试运行作业',
    do: () => [
      '在工作空间中启动每个作业，读取真实数据源，写入专用的测试结果表。',
      '实测一个作业高峰时的每秒条数和 CU，据此修正工作空间规模。',
    ],
    have: () => ['每个结果表的测试表。'],
    done: () => '所有作业正常运行，工作空间规模有实测依据。',
    wrong: [],
  },
  'run-side-by-side': {
    title: '新旧并行',
    do: () => ['对比两边的结果，直到确信新作业正确。', '其间两边同时计费，请设定截止时间。'],
    have: () => ['对比结果的方法。'],
    done: () => '结果一致，或每处差异都有解释。',
    wrong: [],
  },
  'cut-over': {
    title: '切换',
    do: () => [
      '先停止 Blink 作业，再以正式结果表启动 Flink 作业。',
      '观察追数进度：新作业要补读中断期间的数据，一段时间内需要更多 CU。',
      '先迁移上游作业，再迁移读取其结果的作业。',
    ],
    have: () => ['商定的时间，以及查看结果的人员。'],
    done: () => '所有新作业已追上实时数据，结果已投入使用。',
    wrong: [
      {
        what: '新作业追不上实时数据。',
        why: 'CU 只够平时的负载。',
        remedy: '追上之前临时增加 CU。',
      },
    ],
  },
  'release-old': {
    title: '释放旧集群',
    do: () => [
      '保存所有作业和函数的代码，以及集群 Bucket 中的内容。',
      '下线旧作业，等待商定的时间后，释放集群或任其到期。',
      '每次最多续费 4 个月；到期 7 天后释放实例。',
    ],
    have: () => ['旧作业各使用方的同意。'],
    done: () => '旧集群不再产生费用。',
    wrong: [],
  },
};
