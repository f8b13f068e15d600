import { findErrors } from './findErrors';
import { type ErrorCode, errorCodes } from './foundError';

/** A known message, and what share of its words stands close together in the text: from one half to 1. */
export type NearError = { readonly code: ErrorCode; readonly score: number };

/** `known`: the text holds a known message. `near`: something much like one. `unknown`: neither. */
export type Nearness = {
  readonly standing: 'known' | 'near' | 'unknown';
  /** The messages that are near, the nearest first; none when one is known. */
  readonly nearest: readonly NearError[];
};

/** Below this share, other texts are like a message by chance. */
const nearScore = 0.5;

/** The words by which each message is recognised, for each of its wordings. */
const wordings: Readonly<Record<ErrorCode, readonly string[]>> = {
  'already-installed': ['blink already installed'],
  'version-limit': ['flink versions exceeded max limitation'],
  'still-referred': ['node in project still ref version'],
  'script-missing': ['blink script not exist check version'],
  'pass-role': ['子账号 passrole 权限', 'ram 用户 passrole 权限', 'ram user passrole permission'],
};

/** Whether a text holds a known message; if not, the messages most of whose words stand close together in it. */
export function nearestErrors(text: string): Nearness {
  if (findErrors(text).length > 0) return { standing: 'known', nearest: [] };
  const words = text.toLowerCase().match(word) ?? [];
  const nearest = errorCodes
    .map((code) => ({
      code,
      score: Math.max(...wordings[code].map((wording) => likeness(words, wording.split(' ')))),
    }))
    .filter(({ score }) => score >= nearScore)
    .sort((a, b) => b.score - a.score);
  return { standing: nearest.length > 0 ? 'near' : 'unknown', nearest };
}

/** Splits a text: Latin words, the Chinese words of the messages, and any other Chinese character by itself. */
const word = /[a-z]+|子账号|用户|权限|[\u4e00-\u9fff]/g;

/** A shorter text is measured as if it had this many words. */
const fewestWords = 3;

/** The largest share of a message's words found within a stretch of twice as many words; for a short text, the share of the text's own words. */
function likeness(words: readonly string[], message: readonly string[]): number {
  const last = new Map(message.map((one) => [one, -Infinity]));
  let most = 0;
  words.forEach((one, i) => {
    if (!last.has(one)) return;
    last.set(one, i);
    const together = [...last.values()].filter((at) => i - at < 2 * message.length).length;
    if (together > most) most = together;
  });
  return most / Math.min(message.length, Math.max(words.length, fewestWords));
}
