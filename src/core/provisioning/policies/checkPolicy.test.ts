import { describe, expect, it } from 'vitest';
import { developerPolicy } from '@/core/platforms/blinkDedicated/provisioning/policies/developerPolicy';
import {
  rolePolicy,
  sharedPolicy,
} from '@/core/platforms/blinkDedicated/provisioning/policies/servicePolicies';
import type { Policy } from '@/core/platforms/provisioning';
import { checkPolicy } from './checkPolicy';
import { writePolicy } from './policy';

const made = developerPolicy({ projects: 'all', passRole: 'any', accountId: '' });
if (!made.ok) throw new Error('the policy for all projects is always made');
const developer: Policy = made.policy;
const developerText = writePolicy(developer);

const policyText = (...statements: readonly object[]) =>
  JSON.stringify({ Version: '1', Statement: statements });
const allow = (Action: unknown, Resource: unknown = '*') => ({ Effect: 'Allow', Action, Resource });
const deny = (Action: unknown, Resource: unknown = '*') => ({ Effect: 'Deny', Action, Resource });
const stream = allow('stream:*', 'acs:stream:*:*:*');
const passRole = allow('ram:PassRole', 'acs:ram:*:*:*');

const codesOf = (text: string, expected = developer) =>
  checkPolicy(text, expected).findings.map(({ code, line, column }) => [code, line, column]);

describe('checkPolicy, the writing', () => {
  it.each([
    ['a smart quote', (t: string) => t.replace('"stream:*"', '“stream:*”'), 'odd-quote'],
    ['a trailing comma', (t: string) => t.replace('"1",\n', '"1",,\n'), 'trailing-comma'],
    ['no opening brace', (t: string) => t.replace('{\n  "V', '  "V'), 'missing-opening-brace'],
    [
      'a stray backslash',
      (t: string) => t.replace('stream:*:*', 'stream:\\*:*'),
      'stray-backslash',
    ],
    [
      'an escaped backslash',
      (t: string) => t.replace('stream:*:', 'stream:\\\\*:'),
      'stray-backslash',
    ],
    ['a > for a colon', (t: string) => t.replace('ram:Pass', 'ram>Pass'), 'mistyped-colon'],
    ['a full-width colon', (t: string) => t.replace('ram:Pass', 'ram：Pass'), 'mistyped-colon'],
    ['a blank', (t: string) => t.replace('"stream:', '" stream:'), 'blank-inside'],
    ['a remark', (t: string) => t.replace('{\n', '{ // for "developers" {\n'), 'comment'],
    ['a remark in marks', (t: string) => `/* ours, */ ${t.replace(',\n', '/*x*/,\n')}`, 'comment'],
    ['a remark after #', (t: string) => t.replace(',\n', ', # first\n'), 'comment'],
    ['a number for a version', (t: string) => t.replace('"1"', '1'), 'version-not-text'],
    ['another version', (t: string) => t.replace('"1"', '"2012"'), 'version-other'],
    ['a key in small letters', (t: string) => t.replace('"Action"', '"actions"'), 'key-misspelt'],
    [
      'an effect in small letters',
      (t: string) => t.replace('"Allow"', '"allow"'),
      'effect-unknown',
    ],
  ])('mends %s', (_, damage, code) => {
    const text = damage(developerText);
    expect(text).not.toBe(developerText);
    const check = checkPolicy(text, developer);
    expect(new Set(check.findings.map((one) => one.code))).toEqual(new Set([code]));
    expect(check).toMatchObject({ isReadable: true, isClean: false, missing: [], superfluous: [] });
    expect(checkPolicy(check.mendedText ?? '', developer).isClean).toBe(true);
  });

  it('says where, and what should stand there', () => {
    const text = writePolicy(sharedPolicy).replace('dhs:DeleteTopic', 'dhs>DeleteTopic');
    expect(checkPolicy(text, sharedPolicy).findings).toEqual([
      {
        code: 'mistyped-colon',
        offset: text.indexOf('"dhs>DeleteTopic"'),
        line: 20,
        column: 9,
        found: 'dhs>DeleteTopic',
        mend: 'dhs:DeleteTopic',
      },
    ]);
  });

  it.each([
    ['', 'empty', 1, 1],
    ['{"Version": }', 'unexpected', 1, 13],
    ['[]', 'not-an-object', 1, 1],
    ['{"Version":"1"}', 'statement-missing', 1, 1],
    [policyText(allow(Array(50).fill('a:b'), Array(41).fill('*'))), 'too-many-grants', 1, 28],
  ])('cannot compare %j', (text, ...where) => {
    expect(codesOf(text)).toEqual([where]);
    expect(checkPolicy(text, developer)).toMatchObject({ isReadable: false, missing: [] });
  });

  it.each([
    [policyText(), ['statement-empty']],
    [policyText({ Action: 'a:b', Resource: '*' }), ['effect-missing']],
    [policyText({ Effect: 'Allow', Resource: '*' }), ['action-missing']],
    [policyText(allow('stream:*', [])), ['resource-missing']],
    [policyText(allow(['stream:*', 1])), ['not-text']],
    [policyText(allow('stream')), ['action-form']],
    [policyText({ ...stream, Sid: 'x' }), ['key-unknown']],
    [policyText({ ...stream, Condition: {} }), ['condition']],
    [JSON.stringify({ Statement: [stream] }), ['version-missing']],
    [JSON.stringify({ Version: '1', Statement: stream }), ['statement-not-list']],
    [`{"Version":"1","Version":"1","Statement":[${JSON.stringify(stream)}]}`, ['key-twice']],
  ])('finds the form wrong: %s', (text, codes) => {
    expect(codesOf(text).map(([code]) => code)).toEqual(codes);
  });
});

describe('checkPolicy, the grants', () => {
  const missing = (text: string, expected = developer) =>
    checkPolicy(text, expected).missing.map(({ action }) => action);

  it('takes wildcards, case, lists and other groupings for what they grant', () => {
    for (const text of [
      policyText(stream, passRole),
      policyText(allow('STREAM:*', ['acs:stream:*:*:*']), allow(['ram:passrole'])),
      policyText(allow(['stream:*', 'ram:PassRole'])),
    ]) {
      expect(checkPolicy(text, developer)).toMatchObject({ isClean: true });
    }
  });

  it.each([
    [rolePolicy('before-creation'), 'acs:*:*:*:*'],
    [rolePolicy('before-creation'), 'acs:ecs:*:*:*', 'acs:vpc:*:*:*'],
    [sharedPolicy, 'acs:*:*:*:*'],
  ])('takes resources that say the same for the same: %#', (expected, ...resources) => {
    const Statement = expected.Statement.map((one) => ({ ...one, Resource: resources }));
    expect(checkPolicy(policyText(...Statement), expected)).toMatchObject({ isClean: true });
  });

  it.each([
    ['', 'acs:ram::1234567890123456:role/aliyunstreamdefaultrole', true],
    ['', 'acs:ram::*:role/AliyunStreamDefaultRole', true],
    ['1234567890123456', 'acs:ram::1234567890123456:role/AliyunStreamDefaultRole', true],
    ['1234567890123456', 'acs:ram::6543210987654321:role/AliyunStreamDefaultRole', false],
    ['', 'acs:ram::1234567890123456:role/another', false],
  ])('a role under account %j is %j: %s', (accountId, resource, isEqual) => {
    const narrow = developerPolicy({ projects: 'all', passRole: 'role', accountId });
    if (!narrow.ok) throw new Error('a good account');
    const text = policyText(stream, allow('ram:PassRole', resource));
    expect(checkPolicy(text, narrow.policy).isClean).toBe(isEqual);
  });

  it('does not take one service for another', () => {
    const [network] = rolePolicy('after-creation').Statement;
    const text = policyText({ ...network, Resource: 'acs:ecs:*:*:*' });
    expect(missing(text, rolePolicy('after-creation')).slice(0, 2)).toEqual(network?.Action);
  });

  it('tells a part from nothing', () => {
    expect(checkPolicy(policyText(allow('stream:Get*'), passRole), developer)).toMatchObject({
      missing: [{ action: 'stream:*', inPart: [{ action: 'stream:Get*', resource: '*' }] }],
      superfluous: [],
    });
    expect(missing(policyText(stream))).toEqual(['ram:PassRole']);
    expect(missing(policyText({ ...stream, Condition: {} }, passRole))).toEqual(['stream:*']);
  });

  it.each([
    [allow('oss:GetObject'), 'action', []],
    [allow('oss:*'), 'action', ['whole-service']],
    [allow('*'), 'wider-action', ['everything']],
    [allow('*:*', 'acs:oss:*:*:b'), 'wider-action', ['every-action']],
    [allow('*:Get*'), 'action', ['every-service']],
    [allow('ram:*'), 'wider-action', ['ram-rights']],
    [allow('ram:*', 'acs:ram:*:*:*'), 'wider-action', ['ram-rights']],
    [allow('ram:CreateAccessKey'), 'action', ['ram-rights']],
    [allow('stream:Get', 'acs:oss:*:*:b'), 'resource', []],
  ])('%j is superfluous by its %s', (statement, reason, dangers) => {
    const check = checkPolicy(policyText(stream, passRole, statement), developer);
    expect(check.missing).toEqual([]);
    expect(check.superfluous.map((one) => one.reason)).toEqual([reason]);
    expect(check.dangers.map(({ code }) => code)).toEqual(dangers);
  });

  it('does not call dangerous what is expected', () => {
    expect(checkPolicy(writePolicy(sharedPolicy), sharedPolicy).dangers).toEqual([]);
    expect(
      checkPolicy(writePolicy(sharedPolicy), rolePolicy('before-creation')).dangers,
    ).toMatchObject([{ code: 'whole-service', action: 'oss:*' }]);
  });

  it('holds a policy for one project against one for all', () => {
    const one = developerPolicy({ projects: ['core'], passRole: 'role', accountId: '' });
    if (!one.ok) throw new Error('core is a good name');
    expect(checkPolicy(developerText, one.policy)).toMatchObject({
      missing: [],
      superfluous: [{ reason: 'resource' }, { reason: 'resource' }],
    });
    expect(missing(writePolicy(one.policy))).toEqual(['stream:*', 'ram:PassRole']);
    const small = writePolicy(one.policy).replace(/AliyunStreamDefaultRole/, (n) =>
      n.toLowerCase(),
    );
    expect(checkPolicy(small, one.policy).isClean).toBe(true);
  });

  it('warns of NotAction and of NotResource', () => {
    const but = { Effect: 'Allow', NotAction: ['oss:*'], Resource: '*' };
    expect(checkPolicy(policyText(but), developer)).toMatchObject({
      missing: [],
      dangers: [{ code: 'not-action', action: 'oss:*' }],
    });
    const noRam = { Effect: 'Allow', NotAction: 'ram:*', Resource: '*' };
    expect(missing(policyText(noRam))).toEqual(['ram:PassRole']);
    const elsewhere = { Effect: 'Allow', Action: 'stream:*', NotResource: 'acs:stream:*:*:core' };
    expect(checkPolicy(policyText(elsewhere, passRole), developer)).toMatchObject({
      missing: [{ action: 'stream:*' }],
      dangers: [{ code: 'not-resource' }],
    });
  });

  it.each([
    [deny('stream:Delete*'), [['stream:*', false]]],
    [
      deny('*'),
      [
        ['stream:*', true],
        ['ram:PassRole', true],
      ],
    ],
    [deny('oss:*'), []],
    [deny('stream:*', 'acs:stream:*:*:core'), [['stream:*', false]]],
    [{ Effect: 'Deny', NotAction: 'stream:*', Resource: '*' }, [['ram:PassRole', true]]],
  ])('%j takes away %j', (statement, denied) => {
    const check = checkPolicy(policyText(stream, passRole, statement), developer);
    expect(check.denied.map(({ action, isWhole }) => [action, isWhole])).toEqual(denied);
  });
});
