import type { Problem } from '@/core/plan/problem';
import { labels } from '@/core/words/labels/zhCn';
import { once } from '@/core/words/once';
import type { ShelfWords } from './en';

const whole = once(() => new Intl.NumberFormat('zh-CN'));
const day = once(() => new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium' }));
const moment = once(
  () => new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' }),
);
const n = (value: number) => whole().format(value);

function placeOf({ path }: Problem): string {
  const [head = '', row = '', ...field] = path.split('.');
  if (head !== 'workloads' || row === '') return path;
  const workload = `第 ${n(Number(row) + 1)} 个作业`;
  return field.length === 0 ? workload : `${workload}的 ${field.join('.')}`;
}

const imported: ShelfWords['told']['imported'] = ({ added, same, renamed, left }) =>
  [
    added > 0 || left > 0 ? `已添加 ${n(added)} 个方案。` : '没有需要添加的方案。',
    renamed > 0 ? `其中 ${n(renamed)} 个因重名加了编号。` : '',
    same > 0 ? `${n(same)} 个方案已经存在。` : '',
    left > 0 ? `浏览器存储空间不足，${n(left)} 个方案未能保存。` : '',
  ].join('');

/** Saved plans, plan files and links that are too long for a chat, in simplified Chinese. */
export const shelf: ShelfWords = {
  menu: {
    fresh: '新建方案',
    freshHint: '空白方案，可输入或粘贴',
    examples: '示例',
    typedOn: (ms) => `最近编辑于 ${moment().format(ms)}`,
    forget: '清除此前输入的方案',
    saved: labels.savedPlans,
    none: '暂无。方案只保存在此浏览器中。',
    savedOn: (ms) => `保存于 ${day().format(ms)}`,
    undated: '保存时间未知',
    more: (count) => `另有 ${n(count)} 个`,
    save: '保存当前方案…',
    manage: '管理已保存的方案…',
    openFile: '打开方案文件…',
  },
  save: {
    heading: '保存当前方案',
    hint: '方案保存在本机的此浏览器中。要发给他人，请复制链接或保存为文件。',
    name: labels.name,
    isSaved: (name) => `当前方案已保存为“${name}”，此后没有改动。`,
    blank: '此方案还没有结果，暂无可保存的内容。',
    unread: '有字段无法识别，将保存该次输入之前的方案。',
    taken: (name, free) => `已有另一个方案名为“${name}”。若两个都保留，当前方案将存为“${free}”。`,
    replace: '替换原方案',
    keepBoth: '两个都保留',
    cancel: labels.cancel,
    save: '保存',
    asFile: '改为保存到文件',
  },
  shelf: {
    heading: labels.savedPlans,
    hint: '这些方案只保存在本机的此浏览器中。需要备份时请导出。',
    none: '还没有保存任何方案。',
    at: (ms) => moment().format(ms),
    undated: '时间未知',
    open: (name) => `打开“${name}”`,
    rename: '重命名',
    renameOne: (name) => `重命名“${name}”`,
    remove: '删除',
    removeOne: (name) => `删除“${name}”`,
    newName: (name) => `“${name}”的新名称`,
    keepName: '保存',
    cancel: labels.cancel,
    damaged: '无法读取的条目',
    saveDamaged: '保存原文',
    removeDamaged: '删除无法读取的条目',
    exportAll: '全部导出',
    importedAt: (count, ms) => `其中 ${n(count)} 个方案是 ${moment().format(ms)} 从文件导入的。`,
    takeOut: (count) => `删除这 ${n(count)} 个`,
    find: '按名称查找',
    notFound: '没有名称包含此内容的方案。',
    pageOf: (from, to, total) => `第 ${n(from)}–${n(to)} 个，共 ${n(total)} 个`,
    previousPage: '上一页方案',
    nextPage: '下一页方案',
    importFile: '导入…',
    fileName: '已保存的方案',
    damagedName: '损坏的条目',
  },
  told: {
    saved: (name) => `已保存为“${name}”`,
    replaced: (name) => `已替换“${name}”`,
    renamed: (name) => `已重命名为“${name}”`,
    removed: (name) => `已删除“${name}”`,
    removedDamaged: '已删除该条目',
    reading: (name) => `正在读取“${name}”…`,
    opened: (name) => `已打开“${name}”`,
    goneBefore: (name) => `“${name}”刚刚在另一个标签页中被删除。`,
    bringBack: '恢复',
    undo: labels.undo,
    exported: (count) => `已导出 ${n(count)} 个方案`,
    imported,
    takenOut: (count) => `已删除 ${n(count)} 个方案`,
    full: '浏览器为本页提供的存储空间已满。请删除一些已保存的方案，或将当前方案保存为文件。',
    blocked: '浏览器不允许本页保存内容，请改为将方案保存为文件。',
    fileSaved: (name) => `已保存为文件“${name}”`,
  },
  file: {
    heading: (name) => `无法打开“${name}”`,
    partly: (name) => `“${name}”不能全部导入`,
    notJson: '该文件不是合法的 JSON，无法读取其中内容。',
    notObject: '其中没有方案：方案文件应为一个 JSON 对象，以 { 开头、以 } 结尾。',
    tooLarge: (limitMb) => `文件超过 ${n(limitMb)} MB，方案文件不会这么大。`,
    tooMuch: '文件内容远超方案文件的正常规模，未读取。',
    isChecklist: '这是清单文件，请在“开通”页面打开。',
    unreadable: '浏览器无法读取该文件。',
    problem: (problem, what) => `${placeOf(problem)}：${what}`,
    planProblem: (place, name, what) =>
      name === '' ? `第 ${n(place)} 个方案：${what}` : `第 ${n(place)} 个方案“${name}”：${what}`,
    noLink: '缺少链接。',
    more: (count) => `另有 ${n(count)} 处`,
    takeRest: (count) => `导入可读取的 ${n(count)} 个方案`,
    close: labels.close,
  },
  longLink: {
    heading: '链接较长',
    sentence: (characters, limit) =>
      `该链接有 ${n(characters)} 个字符。超过约 ${n(limit)} 个字符时，有些聊天和邮件软件会截断或拒收，缺失的部分无法找回。`,
    fileHint:
      '保存为方案文件则没有长度限制，可通过“方案库”菜单中的“打开方案文件…”打开，也可用命令行读取。',
    saveFile: '将方案保存为文件',
    copy: '仍然复制链接',
    cancel: labels.cancel,
  },
};
