import type { OwnStepId } from '@/core/platforms/flinkManaged/provisioning/steps/steps';
import type { WorkspaceStepId } from '@/core/platforms/flinkManaged/provisioning/steps/workspaceSteps';
import type { StepWords } from '@/core/platforms/step';

/** Creating a workspace, whoever it is for. */
export const workspaceStepsZhCn: Readonly<Record<WorkspaceStepId, StepWords>> = {
  'ask-price': {
    title: '查询当前价格',
    do: (v) => [
      `方案的计算 CU 为 ${v.requiredCu}，每个工作空间另有 2 个管理 CU。`,
      '在控制台购买页查看价格，或通过 API Explorer 或 SDK 调用下方接口：只返回价格，不会下单。',
      '文档没有说明接口中的 CU 是否只含计算 CU，请将返回价格与购买页核对。',
    ],
    have: () => ['将拥有该工作空间的账号。'],
    done: () => '已知该地域工作空间当前的价格。',
    wrong: [
      {
        what: '价格与本页显示的不同。',
        why: '可查到的最新价目表为 2021-06-04。',
        remedy: '以控制台或接口返回的价格为准。',
      },
    ],
  },
  'choose-network': {
    title: '选择工作空间的 VPC',
    do: (v) => [
      `工作空间应与上下游存储同账号、同地域、同 VPC。地域：${v.region}；VPC：${v.vpc}。`,
      'VPC 网段必须在 192.168.0.0/16、172.16.0.0/12 或 10.0.0.0/8 之内。',
      '在下方填写并检查。',
    ],
    have: () => ['每个存储所在的地域和 VPC。'],
    done: () => 'VPC 已选定，网段可用于工作空间。',
    wrong: [
      {
        what: '工作空间建在了错误的 VPC 中。',
        why: '工作空间的 VPC 不能变更。',
        remedy: '在正确的 VPC 中另建工作空间。',
      },
    ],
  },
  'choose-vswitches': {
    title: '选择交换机',
    do: () => [
      '工作空间的每个可用区至少选一个交换机，其可用区不必与作业的可用区相同。',
      '每个交换机需要 2 至 3 个可用 IP。',
      '在下方填写并检查。',
    ],
    have: () => ['该 VPC 下各交换机的可用区和可用 IP 数。'],
    done: () => '每个可用区都有 IP 充足的交换机。',
    wrong: [
      {
        what: '后来交换机的 IP 用完了。',
        why: '同一 VPC 中的其他资源也会占用 IP。',
        remedy: '可以为工作空间更换交换机；不能变更的是 VPC。',
      },
    ],
  },
  'reach-stores': {
    title: '确认存储可以访问',
    do: (v) => [`列出作业读写的全部存储，与地域 ${v.region}、VPC ${v.vpc} 核对。`],
    have: () => ['存储清单。'],
    done: () => '所有存储与工作空间同地域、同 VPC，或已明确如何打通网络。',
    wrong: [],
  },
  'prepare-bucket': {
    title: '选择或新建 OSS Bucket',
    do: (v) => [
      `Bucket：${v.bucket}，地域：${v.region}，须与工作空间同地域。存储类型为标准存储；跨可用区的工作空间须选同城冗余。`,
      '不开启版本控制和保留策略。',
      '清理规则不得涉及 artifacts、flink-jobs、flink-savepoints、sql-artifacts、plan 和 flink-sessionclusters。',
      '在下方填写并检查。',
    ],
    have: () => ['账号已开通 OSS。'],
    done: () => 'Bucket 可以使用，其中的数据不会被自动删除。',
    wrong: [
      {
        what: '后来想更换 Bucket。',
        why: '工作空间的 Bucket 不能变更。',
        remedy: '请在创建工作空间前选定。',
      },
    ],
  },
  'name-workspace': {
    title: '为工作空间命名',
    do: (v) => [
      `名称：${v.workspace}。1 至 60 个小写字母、数字或短划线，以字母开头，不能以短划线结尾。`,
      '在下方填写并检查。',
    ],
    have: () => ['能看出归属的名称。'],
    done: () => '名称符合规则，且打算一直使用。',
    wrong: [
      {
        what: '控制台提示名称已存在。',
        why: '工作空间名称全局唯一，不限于自己的账号。',
        remedy: '在名称中加入公司或团队名。',
      },
    ],
  },
  'write-as-code': {
    title: '改用代码创建',
    do: (v) => [
      `下方文本按方案和已填内容生成：工作空间 ${v.workspace}，地域 ${v.region}，VPC ${v.vpc}，Bucket ${v.bucket}，方案的计算 CU 为 ${v.requiredCu}。`,
      '先运行只预览、不执行的命令，阅读输出。',
      '确认愿意在控制台下单时，才执行创建。',
    ],
    have: () => [
      'Terraform 及 alicloud Provider 1.214.0 以上版本；使用 ROS 时需要 aliyun 命令行工具。',
      '有权创建这些资源的访问密钥。密钥不会出现在文本中。',
    ],
    done: () => '工具列出的资源与预期完全一致。',
    wrong: [
      {
        what: '执行 terraform destroy 后工作空间仍在。',
        why: 'Terraform 不能销毁付费类型为 Subscription 的工作空间，只会将其移出状态文件。',
        remedy: '在控制台释放。',
      },
      {
        what: 'terraform plan 显示要替换工作空间。',
        why: '名称、付费类型、VPC、交换机、可用区和 Bucket 的任何改动都会新建工作空间。',
        remedy: '不要执行，恢复原值。',
      },
    ],
  },
  'create-workspace': {
    title: '创建工作空间',
    do: (v) => [
      '在实时计算 Flink 版控制台购买全托管工作空间。',
      `名称：${v.workspace}；地域：${v.region}；VPC：${v.vpc} 及其交换机；Bucket：${v.bucket}。`,
      `按方案购买 ${v.requiredCu} 个计算 CU；每个工作空间另有 2 个管理 CU。`,
      '与查询到的价格核对后下单。',
    ],
    have: () => ['以上各项均已检查。', '付款人的同意。'],
    done: () => '已下单。',
    wrong: [],
  },
  'await-workspace': {
    title: '等待工作空间就绪',
    do: (v) => ['需要 5 至 10 分钟。', `打开工作空间，找到默认项目空间 ${v.workspace}-default。`],
    have: () => [],
    done: () => '工作空间已在列表中，默认项目空间可以打开。',
    wrong: [],
  },
};

/** What comes with a workspace for a load of its own. */
export const ownStepsZhCn: Readonly<Record<OwnStepId, StepWords>> = {
  'check-quota': {
    title: '申请更大的配额',
    do: (v) => [
      `按量付费默认配额为 1,000 CU；方案的计算 CU 为 ${v.requiredCu}。`,
      '一次超过 1,000 CU 须提交工单。',
    ],
    have: () => [],
    done: () => '配额满足方案需要。',
    wrong: [],
  },
  'divide-projects': {
    title: '为各项目空间分配 CU',
    do: (v) => [`默认项目空间 ${v.workspace}-default 已存在。`, `方案中的项目：${v.projects}。`],
    have: () => ['每个项目空间需要的 CU。'],
    done: () => '方案中的每个项目都有运行的位置，CU 充足。',
    wrong: [],
  },
  'add-members': {
    title: '添加成员',
    do: () => [
      '为开发和运维人员授予工作空间和项目空间的权限，且不超出所需。',
      '可选权限以控制台为准：没有读到相关文档。',
    ],
    have: () => ['人员名单及各自的职责。'],
    done: () => '每个人都能完成自己的工作，其他人无权操作。',
    wrong: [],
  },
  'try-restart': {
    title: '了解启动所需的资源',
    do: (v) => [
      `方案的计费方式为${v.billing}。按量付费在作业启动或重启时才申请资源，地域资源不足时可能失败。`,
      '在业务依赖之前，先重启一次作业。',
    ],
    have: () => [],
    done: () => '已知作业无法启动时对结果的影响。',
    wrong: [],
  },
  'watch-costs': {
    title: '关注费用',
    do: () => ['停止作业不会停止计费，释放工作空间后才停止。', '及时释放无人使用的工作空间。'],
    have: () => [],
    done: () => '每月有人查看账单。',
    wrong: [
      {
        what: '按量付费账单逾期未付。',
        why: '到期 15 天后释放资源并删除作业数据。',
        remedy: '请在此之前付清。',
      },
    ],
  },
};
