import type { DeveloperPolicyProblem, ProjectNameCode } from '@/core/platforms/provisioning';
import type {
  DeniedGrant,
  MissingGrant,
  SuperfluousGrant,
} from '@/core/provisioning/policies/compareGrants';
import type { DangerousGrant } from '@/core/provisioning/policies/findDangers';
import type { Finding } from '@/core/provisioning/policies/finding';
import type { PoliciesWords, PolicyLengthFacts } from './en';

const nameReasons: Readonly<Record<ProjectNameCode, string>> = {
  empty: '项目名称为空。',
  wildcard: '项目名称不能包含 * 或 ?，否则会匹配到其他项目。',
  colon: '项目名称不能包含冒号。',
  quote: '项目名称不能包含引号。',
  blank: '项目名称不能包含空白字符。',
  backslash: '项目名称不能包含反斜杠。',
  twice: '项目名称重复。',
};

function developerProblem(problem: DeveloperPolicyProblem): string {
  switch (problem.code) {
    case 'no-projects':
      return '请至少填写一个项目。';
    case 'bad-project-name':
      return nameReasons[problem.reason];
    case 'bad-account-id':
      return '账号 ID 为 16 位数字；留空表示不限账号。';
  }
}

function finding({ code, found, mend }: Finding): string {
  switch (code) {
    case 'empty':
      return '没有内容。';
    case 'too-long':
      return '文本过长，不是权限策略。';
    case 'too-deep':
      return '括号嵌套过深，不是权限策略。';
    case 'unexpected':
      return `此处不能出现“${found}”。`;
    case 'unfinished':
      return '文本不完整。';
    case 'odd-quote':
      return `${found} 不是 JSON 的引号，应为 "。`;
    case 'full-width':
      return `${found} 是全角符号，应为 ${mend ?? ''}。`;
    case 'odd-blank':
      return '此处有不可见字符，应为普通空格。';
    case 'code-fence':
      return '代码块标记不属于策略内容，请删除。';
    case 'comment':
      return `RAM 权限策略不支持注释，已忽略“${found}”，请删除。`;
    case 'stray-backslash':
      return `${found} 中的反斜杠多余，请删除。`;
    case 'unclosed-text':
      return '缺少右引号。';
    case 'control-character':
      return '引号内有控制字符。';
    case 'trailing-comma':
      return '此处多了一个逗号。';
    case 'missing-comma':
      return '此处缺少逗号。';
    case 'missing-opening-brace':
      return '缺少开头的 {。';
    case 'missing-bracket':
      return `此处缺少 ${mend ?? ''}。`;
    case 'after-end':
      return '策略已结束，其后的内容多余。';
    case 'not-an-object':
      return '此处应为花括号 { } 括起的内容。';
    case 'version-missing':
      return '缺少 Version，其值为 "1"。';
    case 'version-not-text':
      return 'Version 应为带引号的字符串 "1"，不是数字。';
    case 'version-other':
      return `RAM 不支持版本 ${found}，Version 应为 "1"。`;
    case 'statement-missing':
      return '缺少 Statement。';
    case 'statement-not-list':
      return 'Statement 是列表，请用 [ ] 括起。';
    case 'statement-empty':
      return 'Statement 为空，该策略不授予任何权限。';
    case 'too-many-grants':
      return '策略中操作与资源的组合过多，未作对照。';
    case 'effect-missing':
      return '缺少 Effect，可取 Allow 或 Deny。';
    case 'effect-unknown':
      return `Effect 只能是 Allow 或 Deny，不能是 ${found}。`;
    case 'action-missing':
      return '该语句没有操作（Action）。';
    case 'resource-missing':
      return '该语句没有资源（Resource）。';
    case 'not-text':
      return `${found} 应为带引号的字符串。`;
    case 'key-misspelt':
      return `${found} 应为 ${mend ?? ''}。`;
    case 'key-unknown':
      return `RAM 权限策略在此处不支持 ${found}。`;
    case 'key-twice':
      return `${found} 重复，只有最后一个生效。`;
    case 'action-form':
      return `${found} 不符合“服务:操作”的格式。`;
    case 'mistyped-colon':
      return `${found} 应为 ${mend ?? ''}。`;
    case 'blank-inside':
      return '引号内有多余的空格，请删除。';
    case 'condition':
      return '该语句带有条件（Condition），其授予的权限未计入。';
  }
}

function danger({ code, action, resource }: DangerousGrant): string {
  switch (code) {
    case 'everything':
      return '允许对所有资源执行所有操作。';
    case 'every-action':
      return `允许对 ${resource} 执行所有操作。`;
    case 'every-service':
      return `${action} 涉及所有服务。`;
    case 'whole-service':
      return `${action} 授予了整个服务的权限。`;
    case 'ram-rights':
      return `${action} 授予了 RAM 自身的权限，持有者可借此获得任何其他权限。`;
    case 'not-action':
      return `允许除 ${action} 以外的所有操作。`;
    case 'not-resource':
      return `允许在除 ${resource} 以外的所有资源上执行 ${action}。`;
  }
}

function missing({ action, resource, inPart }: MissingGrant): string {
  return inPart.length === 0
    ? `缺少对 ${resource} 的 ${action} 权限。`
    : `对 ${resource} 的 ${action} 权限只授予了一部分，或带有条件。`;
}

function superfluous({ action, resource, reason }: SuperfluousGrant): string {
  switch (reason) {
    case 'action':
      return `不需要 ${action}。`;
    case 'wider-action':
      return `${action} 授予的操作多于所需。`;
    case 'resource':
      return `${action} 授予的资源范围（${resource}）大于所需。`;
  }
}

function denied({ action, resource, isWhole }: DeniedGrant): string {
  return isWhole
    ? `Deny 语句取消了对 ${resource} 的 ${action} 权限。`
    : `Deny 语句取消了对 ${resource} 的部分 ${action} 权限。`;
}

function length({ characters, compact, standing }: PolicyLengthFacts): string {
  const less = compact === undefined ? '' : `去掉空格和换行后为 ${compact} 个字符。`;
  switch (standing) {
    case 'within':
      return `共 ${characters} 个字符，未超过自定义策略的长度上限：6,144（RAM 帮助文档“使用限制”，2025-12-02），也未超过该页旧版所写的 2,048。`;
    case 'above-older':
      return `共 ${characters} 个字符，未超过自定义策略 6,144 个字符的上限（RAM 帮助文档“使用限制”，2025-12-02），但超过该页旧版所写的 2,048。${less}`;
    case 'above':
      return `共 ${characters} 个字符，超过自定义策略 6,144 个字符的上限（RAM 帮助文档“使用限制”，2025-12-02）。${less}若仍超出，请拆分为多条策略。`;
  }
}

export const policiesZhCn: PoliciesWords = {
  developerProblem,
  where: (line, column) => `第 ${line} 行第 ${column} 列`,
  finding,
  missing,
  superfluous,
  denied,
  danger,
  length,
  comparedWith: (what) => `已与上方的权限策略对照：${what}。`,
  clean: '该权限策略与所需权限完全一致。',
  unreadable: '无法识别为权限策略，未作对照。',
  mended: '修正后的文本',
};
