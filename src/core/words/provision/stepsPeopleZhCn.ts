import type { StepWords } from '@/core/provisioning/checklist/stepValues';

/** Projects, RAM users and the first Blink version. */
export const stepsPeopleZhCn = {
  'create-projects': {
    title: '创建项目',
    do: (v) => [
      '“集群管理 > 集群列表”：单击目标集群操作列下的“创建项目”。',
      '填写项目名称和项目备注，滑动指针“指定CU”。',
      '单击“创建”，其余项目同样操作。',
      `方案中的项目：${v.projects}；合计 ${v.givenCu} CU，集群共 ${v.capacityCu} CU。`,
    ],
    have: () => ['每个项目的名称。'],
    done: () => '所有项目及其 CU 均已列出。',
    wrong: [
      {
        what: '某个项目分不到 CU。',
        why: '各项目共用集群的 CU，已被其他项目占满。',
        remedy: '减少其他项目的 CU，或增加 Slave。',
      },
    ],
  },
  'create-shared-project': {
    title: '创建共享模式项目',
    do: (v) => [
      '打开实时计算控制台，鼠标悬停在顶部用户头像上，单击“项目管理”。',
      '在“项目列表”页面单击右上角的“新建项目”。',
      '选择订单号，填写项目名称和备注，单击“创建”。',
      `方案中的项目：${v.projects}。`,
    ],
    have: () => ['尚未创建项目的已付订单；按钮上的红色数字即其个数。'],
    done: () => '“项目列表”中有该项目。',
    wrong: [
      {
        what: '出现授权错误。',
        why: '服务还没有角色。',
        remedy: '先完成服务授权，再重试。',
      },
    ],
  },
  'create-ram-user': {
    title: '创建 RAM 用户',
    do: () => [
      '首次使用 RAM 时，先设置密码强度和 RAM 用户安全策略。',
      '在 RAM 控制台为每位开发人员创建一个用户。',
      '允许其登录控制台。',
    ],
    have: () => ['开发人员的姓名、手机和邮箱。'],
    done: () => '每位开发人员都有用户，此时还没有权限。',
    wrong: [
      {
        what: '多人共用主账号。',
        why: '主账号拥有全部权限，并承担全部费用。',
        remedy: '为每人创建 RAM 用户，只授予所需权限。',
      },
    ],
  },
  'write-developer-policy': {
    title: '编写开发人员的权限策略',
    do: (v) => [
      '在下方选择：全部项目或部分项目。',
      '在 RAM 控制台打开“权限策略管理”，以脚本配置方式创建自定义权限策略。',
      '粘贴下方文本。',
      `方案中的项目：${v.projects}。`,
    ],
    have: () => ['每组人员可用项目的准确名称。'],
    done: () => '自定义策略中有该策略。',
    wrong: [
      {
        what: '错误 922019：RAM 用户没有 passRole 权限。',
        why: '缺少 ram:PassRole。',
        remedy: '即使只授权单个项目，也要保留两条语句。',
      },
      {
        what: '开发人员看不到项目。',
        why: 'Resource 中多了反斜杠，或项目名称不符。',
        remedy: '写成 acs:stream:*:*: 加项目名称，中间没有别的字符。',
      },
    ],
  },
  'attach-developer-policy': {
    title: '为用户或用户组授权',
    do: () => ['在 RAM 控制台选择用户或用户组。', '单击“添加权限”，选择该自定义策略并确定。'],
    have: () => ['人员与用户组的对应关系。'],
    done: () => '用户的权限中列出该策略。',
    wrong: [
      {
        what: '所有人都能访问所有项目。',
        why: '整个用户组用了一条范围过大的策略。',
        remedy: '按项目分组，每组一条策略。',
      },
    ],
  },
  'hand-over-login': {
    title: '交付登录地址',
    do: () => [
      '在 RAM 控制台“概览”页面的“账号管理”区域，复制 RAM 用户登录地址。',
      '发给开发人员，请每人登录并打开一个项目。',
    ],
    have: () => ['安全交付初始密码的方式。'],
    done: () => '每位开发人员都已打开自己的项目。',
    wrong: [
      {
        what: '控制台突然要求验证身份。',
        why: '长时间未操作作业，会通过短信和邮件验证。',
        remedy: '保持每个用户的手机和邮箱有效。',
      },
    ],
  },
  'install-version': {
    title: '安装 Blink 版本',
    do: () => [
      '在控制台鼠标悬停至右上角账户，单击“项目管理”，再打开“集群管理 > 集群列表”。',
      '单击目标集群操作列下的“更多 > 版本管理”。',
      '在“可安装版本”页签选择标签为 stable 的版本，单击“安装”。',
      '等待：安装期间集群状态为“版本部署中”，一次只能安装一个。',
    ],
    have: () => ['作业已验证过的版本。', '已安装版本少于 3 个。'],
    done: () => '“已安装版本”中有该版本。',
    wrong: [
      {
        what: 'Flink versions exceeded max limitation:3',
        why: '已安装 3 个版本。',
        remedy: '先卸载一个没有作业使用的版本，再安装。',
      },
      {
        what: 'beta 版本运行异常。',
        why: 'beta 版本仅用于特定场景，其他场景不保证质量。',
        remedy: '改装 stable 版本。',
      },
    ],
  },
  'set-current-version': {
    title: '设置当前版本',
    do: () => ['“版本管理” > “已安装版本”。', '单击目标版本操作列下的“设置为current”。'],
    have: () => ['一个已安装的版本。'],
    done: () => '该版本标记为 current，未单独指定版本的作业都使用它。',
    wrong: [
      {
        what: '更改后作业行为不同。',
        why: '作业跟随当前版本，而各版本特性不同。',
        remedy: '先为该作业单独指定版本，验证后再更换。',
      },
    ],
  },
  'switch-job-version': {
    title: '切换单个作业的版本',
    do: () => [
      '在控制台顶部单击“开发”。',
      '双击打开目标作业。',
      '单击右下角“版本信息”，选择目标版本。',
    ],
    have: () => ['目标版本已安装。'],
    done: () => '作业显示该版本，并通过语法检查。',
    wrong: [
      {
        what: 'code:[30006] … blink script not exist',
        why: '作业使用的版本未安装。',
        remedy: '切换或安装该版本；若显示已安装，请提交工单。',
      },
    ],
  },
} satisfies Readonly<Record<string, StepWords>>;
