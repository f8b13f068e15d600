import type {
  BucketAcl,
  BucketProblem,
  BucketRegionField,
  StorageClass,
} from '@/core/provisioning/checks/bucket';
import type { AllotmentProblem, ProjectProblem } from '@/core/provisioning/checks/projects';
import type { PlaceField, StoreProblem } from '@/core/provisioning/checks/stores';
import type { VswitchField, VswitchNote, VswitchProblem } from '@/core/provisioning/checks/vswitch';
import { zh } from '@/core/words/phrases/zhCn';
import type { ChecksWords } from './en';

const vswitchFields: Readonly<Record<VswitchField, string>> = {
  nodesNow: '当前节点数',
  nodesLater: '扩容后节点数',
  addressesInUse: '已用 IP 数',
  freeAddresses: '可用 IP 数',
};

function vswitchProblem(problem: VswitchProblem): string {
  switch (problem.code) {
    case 'empty':
      return '请填写交换机的 IPv4 网段，例如 192.168.4.0/24。';
    case 'not-cidr':
      return '不是合法的 IPv4 网段，格式应为四段十进制数、斜线和掩码位数。';
    case 'missing-mask':
      return '缺少掩码，请在斜线后填写 16 到 29 的位数。';
    case 'ipv6':
      return '这是 IPv6 网段，集群节点使用 IPv4 地址。';
    case 'not-four-decimals':
      return '地址应写成四段十进制数，且不带前导零。';
    case 'dotted-mask':
      return `掩码请写成位数：${problem.network}。`;
    case 'host-bits-set':
      return `该地址不是网段的起始地址，网段应为 ${problem.network}。`;
    case 'mask-outside':
      return `交换机的掩码范围为 /${problem.shortest} 至 /${problem.longest}，不能是 /${problem.mask}。`;
    case 'in-use-above-usable':
      return `已用 IP ${problem.inUse} 个，超过该网段可分配的 ${problem.usable} 个。`;
    case 'not-whole':
      return `${vswitchFields[problem.field]}应为不小于零的整数。`;
  }
}

function vswitchNote(note: VswitchNote): string {
  switch (note.code) {
    case 'public-range':
      return '这是公网网段。私网网段为 10.0.0.0/8、172.16.0.0/12 和 192.168.0.0/16。';
    case 'special-range':
      return `该网段有特殊用途（${note.range}），可能无法使用。`;
    case 'too-small-for-fail-over':
      return `/${note.mask} 网段只有 ${note.usable} 个可分配 IP，而支持主备切换的最小集群有 ${note.nodes} 个节点。`;
  }
}

const regionFields: Readonly<Record<BucketRegionField, string>> = {
  region: 'Bucket 所在地域',
  clusterRegion: '运行所在地域',
};

const storageClasses: Readonly<Record<StorageClass, string>> = {
  Standard: '标准存储',
  IA: '低频访问存储',
  Archive: '归档存储',
  ColdArchive: '冷归档存储',
};

const acls: Readonly<Record<BucketAcl, string>> = {
  private: '私有',
  'public-read': '公共读',
  'public-read-write': '公共读写',
};

const bucketSettings = { versioning: '版本控制', retention: '保留策略' } as const;

function bucketProblem(problem: BucketProblem): string {
  switch (problem.code) {
    case 'bad-name':
      return 'Bucket 名称不符合命名规则。';
    case 'storage-class-not-standard':
      return `存储类型必须为标准存储，不能是${storageClasses[problem.storageClass]}，且创建后不可变更。`;
    case 'public-access':
      return `读写权限不能是${acls[problem.acl]}，建议选择私有。`;
    case 'setting-unsaid':
      return `${bucketSettings[problem.setting]}尚未填写。`;
    case 'setting-on':
      return `该 Bucket 不能开启${bucketSettings[problem.setting]}。`;
    case 'cleans-up':
      return `前缀“${problem.prefix}”的清理规则会影响 ${problem.directories.join('、')}，其中的数据会被删除。`;
    case 'region-unsaid':
      return `${regionFields[problem.field]}尚未填写。`;
    case 'not-a-region':
      return `${regionFields[problem.field]}“${problem.region}”不是地域 ID，格式如 cn-beijing。`;
    case 'other-region':
      return `Bucket 位于 ${problem.region}，使用它的服务位于 ${problem.clusterRegion}。两者必须同地域，且 Bucket 的地域创建后不可变更。`;
  }
}

const placeFields: Readonly<Record<PlaceField, string>> = {
  region: '地域',
  vpc: 'VPC',
  securityGroup: '安全组',
};

function storeProblem(problem: StoreProblem): string {
  switch (problem.code) {
    case 'other-region':
      return `位于地域 ${problem.found}，应位于 ${problem.needed}。`;
    case 'other-vpc':
      return `位于 VPC ${problem.found}，应位于 ${problem.needed}。`;
    case 'other-security-group':
      return `位于安全组 ${problem.found}，应位于 ${problem.needed}。`;
    case 'unsaid': {
      const fields = problem.fields.map((field) => placeFields[field]).join('、');
      return `${problem.of === 'store' ? '该存储' : ''}尚未填写：${fields}。`;
    }
  }
}

function projectProblem(problem: ProjectProblem): string {
  switch (problem.code) {
    case 'below-need':
      return `分配的 ${problem.givenCu} CU 少于该项目所需的 ${problem.requiredCu} CU。`;
    case 'over-capacity':
      return `填写了 ${problem.wantedCu} CU，但只能为该项目分配 ${problem.givenCu} CU。`;
    case 'not-whole':
      return 'CU 只能按整数分配，此处按该项目所需的 CU 计算。';
    case 'negative':
      return 'CU 不能为负数，此处按该项目所需的 CU 计算。';
    case 'busy-at-peak':
      return `峰值使用率超过 ${problem.busyPercent}%，作业可能变慢。`;
  }
}

function allotmentProblem(problem: AllotmentProblem): string {
  switch (problem.code) {
    case 'capacity-not-whole':
      return '容量应为整数 CU。';
    case 'over-capacity':
      return `各项目合计 ${problem.wantedCu} CU，比可用的 ${problem.capacityCu} CU 多 ${problem.overCu} CU。`;
    case 'unknown-project':
      return problem.project === null
        ? '方案中的作业均已指定项目。'
        : `方案中已没有项目“${problem.project}”。`;
  }
}

export const checksZhCn: ChecksWords = {
  vswitch: { fields: vswitchFields, problem: vswitchProblem, note: vswitchNote },
  bucket: {
    rules: {
      'not-empty': '不能为空',
      length: '长度为 3 到 63 个字符',
      characters: '只能包含小写字母、数字和短划线',
      'first-and-last': '首尾必须是小写字母或数字',
    },
    storageClasses,
    acls,
    problem: bucketProblem,
  },
  regions: {
    fields: regionFields,
    places: {
      'cn-hangzhou': '杭州',
      'cn-shanghai': '上海',
      'cn-beijing': '北京',
      'cn-shenzhen': '深圳',
      'ap-northeast-1': '东京',
      'ap-southeast-3': '吉隆坡',
      'eu-central-1': '法兰克福',
    },
  },
  stores: {
    fields: placeFields,
    kinds: {
      rds: '云数据库 RDS',
      drds: '分布式关系型数据库 DRDS',
      ots: '表格存储 OTS',
      mns: '消息服务 MNS',
      log: '日志服务 SLS',
      datahub: '数据总线 DataHub',
      kafka: '消息队列 Kafka',
      oss: '对象存储 OSS',
      other: '其他',
    },
    directions: { upstream: '上游', downstream: '下游', both: '上游和下游' },
    verdicts: { reachable: '可访问', 'needs-work': '目前无法访问', open: '信息不全' },
    remedies: {
      'move-or-sync': '将该存储迁移到上述地域，或将数据同步到该地域的存储。',
      'express-connect': '通过高速通道等方式连通两个 VPC。',
      'same-security-group': '将该存储加入集群所在的安全组。',
    },
    problem: storeProblem,
    whitelist: (coordinators) =>
      zh`将集群的 IP 加入该存储的白名单；扩容或变更 ${coordinators} 后需再次添加。`,
    regional: '该服务没有可填写的 VPC 和安全组，只要求同地域（本工具的理解）。',
  },
  projects: {
    problem: projectProblem,
    allotmentProblem,
    withoutProject: '未指定项目的作业',
    unnamedWorkload: '未命名作业',
  },
};
