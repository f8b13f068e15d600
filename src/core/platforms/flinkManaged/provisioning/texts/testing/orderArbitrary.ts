import * as fc from 'fast-check';
import type { WorkspaceOrder } from '@/core/platforms/workspace';

/** Texts that would end a string, begin a template or a command, or break a line where nobody escaped them. */
const hostile = [
  '"',
  '\\',
  '\\"',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what the text is to hold
  '${var.x}',
  '$${x}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what the text is to hold
  '$$${x}',
  '%{ if true }',
  '%%{',
  '$',
  '{',
  "'; rm -rf ~ #",
  '`id`',
  '$(id)',
  'two\nlines',
  'two\r\nlines',
  '"\n}\nresource "x" "y" {',
  '\u0000\u0007\u001b',
  '\u2028\u2029\ufeff\u0085',
  '# not a comment',
  '/* nor this',
  '<<EOT',
  '\u202Eright to left',
  '订单-数据',
  '\u{1F600}',
  '--Region x',
  '{"a":1}',
] as const;

const typed = fc
  .oneof(
    fc.constantFrom('', ...hostile),
    fc.array(fc.constantFrom(...hostile), { maxLength: 4 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
  )
  .map((text) => text.trim());

/** Anything that somebody may have typed, right or wrong. */
export const orderArbitrary: fc.Arbitrary<WorkspaceOrder> = fc.record(
  {
    name: typed,
    region: typed,
    vpc: typed,
    vpcCidr: typed,
    bucket: typed,
    createsBucket: fc.boolean(),
    vswitches: fc.array(
      fc.record({ id: typed, zone: typed, cidr: typed }, { noNullPrototype: true }),
      { maxLength: 4 },
    ),
    cu: fc.integer({ min: 1, max: 1e9 }),
    isSubscription: fc.boolean(),
    months: fc.constantFrom(1, 2, 3, 6, 7, 8, 9, 12, 24, 36),
  },
  { noNullPrototype: true },
);
