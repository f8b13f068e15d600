import type { WorkspaceVswitchProblem } from '@/core/platforms/workspace';
import type { WorkspaceWords } from '@/core/platforms/workspaceWords';

function vswitchProblem(problem: WorkspaceVswitchProblem): string {
  switch (problem.code) {
    case 'zone-unsaid':
      return '请填写可用区，例如 cn-beijing-i。';
    case 'not-a-zone':
      return `“${problem.zone}”不是 cn-beijing-i 这样的可用区 ID。`;
    case 'other-region':
      return `可用区 ${problem.zone} 不属于地域 ${problem.region}。`;
    case 'id-twice':
      return `${problem.id} 重复。`;
    case 'outside-vpc':
      return `该网段不在 VPC 网段 ${problem.vpcCidr} 之内。`;
    case 'overlap':
      return `该网段与交换机 ${problem.position} 的网段重叠。`;
    case 'not-whole':
      return '请填写不小于零的整数。';
    case 'too-few-addresses':
      return `工作空间需要 ${problem.fewest} 至 3 个 IP，当前仅 ${problem.free} 个可用。`;
  }
}

/** Said in simplified Chinese where a workspace is prepared. */
export const workspaceZhCn: Omit<WorkspaceWords, 'connectors'> = {
  name: {
    label: '工作空间名称',
    rulesLabel: '命名规则',
    rules: (longest) => ({
      length: `1 至 ${longest} 个字符`,
      characters: '仅含小写字母、数字和短划线',
      first: '以字母开头',
      last: '不以短划线结尾',
    }),
    broken: (rules) => `名称不符合：${rules.join('；')}。`,
    forGood: '名称全局唯一，创建后不能变更；是否已被占用只有控制台知道。',
    fine: (project) => `名称可以使用，默认项目空间为 ${project}。`,
  },
  network: {
    vpc: 'VPC ID',
    vpcHint: '需新建则留空。',
    cidr: 'VPC 的 IPv4 网段',
    hint: (blocks) => `须在 ${blocks.join('、')} 之内。`,
    outside: (blocks) => `工作空间所在 VPC 的网段必须完全在 ${blocks.join('、')} 之内。`,
    mask: (mask, shortest, longest) => `掩码范围为 /${shortest} 至 /${longest}，不能是 /${mask}。`,
    fine: (block) => `该网段在 ${block} 之内。`,
  },
  vswitches: {
    add: '添加交换机',
    remove: (position) => `删除交换机 ${position}`,
    vswitch: (position) => `交换机 ${position}`,
    id: '交换机 ID',
    zone: '可用区',
    cidr: 'IPv4 网段',
    free: '可用 IP 数',
    hint: (fewest, most) =>
      `每个可用区至少一个交换机，每个交换机需 ${fewest} 至 ${most} 个可用 IP；需新建的不填 ID。`,
    problem: vswitchProblem,
    fine: (zones) => `这些交换机可以使用。可用区：${zones}。`,
  },
  texts: {
    costs: '执行这些文本会创建持续计费的资源，直到释放为止。所附命令只预览，不执行。',
    comments: {
      costs: '创建工作空间，释放前持续计费。',
      preview: (command) => `只预览，不做任何改动：${command}`,
      notDestroyed: 'Terraform 不能销毁包年包月的工作空间，只会将其移出状态文件。',
      cu: 'CPU 和内存为计算 CU 对应的数量，管理 CU 另计：请与控制台价格核对。',
    },
    texts: {
      terraform: {
        title: 'Terraform',
        what: '创建工作空间，以及未填写 ID 的 VPC、交换机和 Bucket。',
        preview: '只预览，不执行',
      },
      ros: {
        title: '资源编排服务（ROS）',
        what: '创建工作空间；VPC、交换机和 Bucket 须已存在。',
        preview: '只预览资源栈，不创建',
      },
      price: {
        title: '询价',
        what: '返回当前价格的接口调用，不会下单。',
        preview: '',
      },
    },
    cu: '该工作空间的计算 CU',
    cuHint: (planned) => `方案为 ${planned}；如有多个工作空间，请自行拆分。`,
    billing: '计费方式',
    billings: { subscription: '包年包月', payAsYouGo: '按量付费' },
    months: '购买月数',
    createsBucket: '同时新建 Bucket',
    notWhole: '请填写不小于 1 的整数；在此之前按方案的 CU 计算。',
    missing: (fields) => `尚未填写，工具会要求输入：${fields.join('、')}。`,
    wrong: (fields) => `以下内容有误，文本会被拒绝：${fields.join('、')}。`,
    notDestroyed: 'Terraform 不能销毁包年包月的工作空间，只会将其移出状态文件，费用照常产生。',
  },
};
