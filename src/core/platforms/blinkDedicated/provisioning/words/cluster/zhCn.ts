import type { StepWords } from '@/core/platforms/step';

/** Bucket, role and cluster. */
export const stepsClusterZhCn = {
  'choose-bucket': {
    title: '选择或创建 OSS 存储空间（Bucket）',
    do: (v) => [
      '在 OSS 控制台单击“创建 Bucket”。',
      'Bucket 名称：3 至 63 个字符，只能包含小写字母、数字和短划线，首尾必须是小写字母或数字。',
      `区域：${v.region}，与集群相同。`,
      '存储类型：标准存储。',
      '读写权限：私有。',
      '在下方填写，进行检查。',
    ],
    have: () => ['账号已开通 OSS。'],
    done: (v) =>
      `Bucket（${v.bucket}）为标准存储、非公开，且与集群同地域。上传的 UDF 包将保存在其中。`,
    wrong: [
      {
        what: 'Bucket 的存储类型或区域不对。',
        why: '创建后两者都不能变更。',
        remedy: '另建一个 Bucket。',
      },
      {
        what: '任何人都能读取该 Bucket。',
        why: '其中保存着您的代码，不允许公共读。',
        remedy: '把读写权限改为私有。',
      },
    ],
  },
  'create-role': {
    title: '创建服务角色',
    do: () => [
      '在 RAM 控制台打开“RAM角色管理”，查找 AliyunStreamDefaultRole；如已存在，此步骤即已完成。',
      '否则打开实时计算控制台，出现授权提示时单击“前往授权”。',
      '选择 AliyunStreamDefaultRole，单击“同意授权”。',
      '刷新实时计算控制台。',
    ],
    have: () => ['已支付的订单：付款后才会出现授权提示。', '主账号，或经主账号授权的 RAM 用户。'],
    done: () => 'RAM 角色列表中有 AliyunStreamDefaultRole。',
    wrong: [
      {
        what: '角色已存在，控制台仍提示授权。',
        why: '实时计算和 RAM 都会缓存授权结果。',
        remedy: '单击“授权完毕”。',
      },
      {
        what: '截图中的角色名是 AliyunStreamComputeDefaultRole。',
        why: '官方截图与正文的角色名不一致。',
        remedy: '以 AliyunStreamDefaultRole 为准。',
      },
    ],
  },
  'write-role-policy': {
    title: '编写服务角色的权限策略',
    do: () => [
      '在 RAM 控制台打开“权限管理 > 权限策略管理”，单击“创建权限策略”。',
      '策略名称填 AliyunStreamDefaultRolePolicy，并填写备注。',
      '配置模式选“脚本配置”。',
      '将下方的权限策略粘贴到“策略内容”中，单击“确认”。',
    ],
    have: () => ['下方的策略内容。'],
    done: () => '自定义策略列表中有 AliyunStreamDefaultRolePolicy。',
    wrong: [
      {
        what: '控制台不接受该文本。',
        why: '缺少花括号，或 Version 不是字符串 "1"。',
        remedy: '重新完整复制下方的策略内容。',
      },
    ],
  },
  'attach-role-policies': {
    title: '为服务角色添加两条权限策略',
    do: () => [
      '在“RAM角色管理”中，单击 AliyunStreamDefaultRole 操作列下的“添加权限”。',
      '在“系统策略”中搜索并单击 AliyunOSSFullAccess。',
      '在“自定义策略”中搜索并单击 AliyunStreamDefaultRolePolicy。',
      '单击“确定”。',
    ],
    have: () => ['前面步骤中创建的角色和自定义策略。'],
    done: () => '角色的权限列表中有这两条策略。',
    wrong: [
      {
        what: '搜索不到策略。',
        why: '官方文档写反了两个页签：AliyunOSSFullAccess 是系统策略，AliyunStreamDefaultRolePolicy 是自定义策略。',
        remedy: '到另一个页签搜索。',
      },
    ],
  },
  'grant-shared-role': {
    title: '完成共享模式的角色授权',
    do: () => [
      '控制台提示授权时，单击“前往授权”。',
      '选择 AliyunStreamDefaultRole，单击“同意授权”。',
      '刷新实时计算控制台。',
    ],
    have: () => ['主账号，或经主账号授权的 RAM 用户。', '已支付的订单。'],
    done: () => '授权提示消失，角色拥有 AliyunStreamRolePolicy，其中的操作如下方所列。',
    wrong: [
      {
        what: '授权提示一直不消失。',
        why: '授权结果会缓存一段时间。',
        remedy: '单击“授权完毕”。',
      },
    ],
  },
  'check-role': {
    title: '检查服务角色的权限',
    do: () => [
      '在 RAM 控制台打开“RAM角色管理”，单击 AliyunStreamDefaultRole。',
      '打开“权限管理”，单击策略名称。',
      '阅读“策略内容”，与本清单中的权限策略逐条对照。',
    ],
    have: () => ['能查看 RAM 的账号。'],
    done: () => '所有操作齐全，均为允许，且拼写正确。',
    wrong: [
      {
        what: '缺少操作，或策略已被改坏。',
        why: '缺少权限时，实时计算无法访问您的网络或存储。',
        remedy: '先修正策略；无法修正时，再重新初始化角色。',
      },
    ],
  },
  'repair-role': {
    title: '重新初始化服务角色',
    do: () => [
      '约定操作时间：从移除第一条策略起，到角色重新拥有全部策略为止，运行中的作业可能无法读写存储。',
      '“RAM角色管理” > AliyunStreamDefaultRole > “权限管理”：逐条打开列表中的策略，保存名称和“策略内容”。',
      '逐条单击操作列下的“移除权限”：独享模式为 AliyunOSSFullAccess 和 AliyunStreamDefaultRolePolicy 两条，共享模式为 AliyunStreamRolePolicy；已不存在的跳过。',
      '返回“RAM角色管理”，单击该角色操作列下的“删除”。',
      '立即打开实时计算控制台，单击“前往授权”，再单击“同意授权”，并通过手机短信等方式验证。',
      '独享模式须立即重新添加两条策略：单击该角色操作列下的“添加权限”，在“系统策略”中选择 AliyunOSSFullAccess，在“自定义策略”中选择 AliyunStreamDefaultRolePolicy，单击“确定”。自定义策略已损坏或已删除时，用已保存的内容或下方的内容重新创建。',
      '共享模式在同意授权后会自动授予 AliyunStreamRolePolicy，请确认列表中有该策略。',
    ],
    have: () => [
      '主账号，或经主账号授权的 RAM 用户。',
      '手边有接收验证短信的手机。',
      '已保存为文件的各条策略内容。',
      '各线上作业负责人的同意。',
    ],
    done: () => '角色的权限列表中有原来的每一条策略，作业读写正常。',
    wrong: [
      {
        what: '作业报存储读写错误。',
        why: '角色或其中一条策略尚未恢复。',
        remedy: '立即完成授权并添加全部策略，作业随后即可恢复。',
      },
      {
        what: '控制台仍提示授权。',
        why: '授权结果有缓存。',
        remedy: '单击“授权完毕”。',
      },
    ],
  },
  'configure-cluster': {
    title: '创建集群',
    do: (v) => [
      '打开“管理控制台 > 集群列表”，单击“创建集群”。',
      '“选择订单”：选择订单号。',
      '“基本信息”：填写集群名称和备注。',
      `“集群配置”：OSS Bucket 选 ${v.bucket}，VPC 选 ${v.vpc}，再选 Zone（可用区）和 vSwitch（${v.vswitch}）；可用的 Blink 网段会自动显示。`,
      `“确认信息”：地域 ${v.region}，共 ${v.nodeCount} 个节点。单击“创建”。`,
    ],
    have: () => ['订单号、Bucket、VPC、可用区和交换机。'],
    done: () => '集群列表中，该集群的状态为“启动中”。',
    wrong: [
      {
        what: '没有可选的 Zone 或 vSwitch。',
        why: '可用区内 ECS 库存不足，或交换机可用 IP 少于集群节点数。',
        remedy: '解决后刷新页面，重新创建。',
      },
      {
        what: '可用区选错了。',
        why: 'Slave 不能换到其他可用区。',
        remedy: '确认前返回修改。',
      },
    ],
  },
  'await-cluster': {
    title: '等待集群运行',
    do: () => ['在“集群列表”查看状态：约半小时后由“启动中”变为“运行中”。'],
    have: () => ['半小时左右的时间。'],
    done: () => '状态为“运行中”。',
    wrong: [
      {
        what: '等待远超半小时，状态仍为“启动中”。',
        why: '创建集群大概需要半小时。',
        remedy: '提交工单，附上集群名称和创建时间。',
      },
    ],
  },
} satisfies Readonly<Record<string, StepWords>>;
