import type { ErrorsWords } from './en';

/** The words of error messages in simplified Chinese. */
export const errorsZhCn: ErrorsWords = {
  names: {
    'already-installed': '版本已安装',
    'version-limit': '超出版本数限制',
    'still-referred': '版本仍被作业引用',
    'script-missing': '引擎不存在（30006）',
    'pass-role': '缺少 PassRole 权限（922019）',
  },
  causes: {
    'version-is-there': ({ version = '该版本' }) => `${version} 已安装。`,
    'limit-reached': ({ limit = '3' }) => `集群已安装的引擎版本达到 ${limit} 个。`,
    'online-job-refers': ({ job, version = '该版本' }) =>
      job === undefined ? `线上作业仍在引用 ${version}。` : `线上作业 ${job} 仍在引用 ${version}。`,
    'engine-missing': ({ version }) =>
      version === undefined
        ? '语法检查或作业上线时，找不到作业引用的引擎。'
        : `语法检查或作业上线时，找不到作业引用的引擎 ${version}。`,
    'no-pass-role': () => '进行数据存储操作的 RAM 用户缺少 ram:PassRole 权限。',
  },
  remedies: {
    'already-installed': () => '无需处理。',
    'version-limit': ({ limit = '3' }) => `先卸载版本，使已安装版本数小于 ${limit}，再安装。`,
    'still-referred': ({ job, project, version = '该版本' }) =>
      job === undefined || project === undefined
        ? `将报错中的作业下线，再卸载 ${version}。`
        : `将项目 ${project} 的作业 ${job} 下线，再卸载 ${version}。`,
    'script-missing': ({ version = '该版本' }) =>
      `查看已安装版本：若没有 ${version}，请安装该版本，或为作业切换版本。`,
    'pass-role': () => '为该 RAM 用户或其用户组授予开发人员的权限策略。',
  },
  values: {
    version: '引擎版本',
    limit: '上限',
    nodeName: '作业',
    projectName: '项目',
    blinkVersion: '引用的引擎版本',
    scriptPath: '脚本路径',
    detail: '错误编号',
  },
  standings: {
    known: '已知报错。',
    near: '不是已知报错，但与以下报错相似。',
    unknown: '未找到相似的已知报错。',
  },
  otherwise: '若该版本已安装而报错仍然出现，请提交工单。',
};
