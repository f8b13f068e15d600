/**
 * The plan of a document that was saved as JSON, as a plan file has it. It may be wrong in any way: `parsePlan` reads it.
 */
export function inputOfDocument(document: unknown): unknown {
  const plan = isObject(document) ? document.plan : undefined;
  if (!isObject(plan)) return plan;
  const { workloads } = plan;
  return {
    ...given(plan),
    ...(Array.isArray(workloads) ? { workloads: workloads.map(documentWorkload) } : {}),
  };
}

/** A plan's workload says its kind by its fields, and does not hold what follows from them. */
function documentWorkload(input: unknown): unknown {
  if (!isObject(input)) return input;
  const { kind, cu: _, ...fields } = given(input);
  if (kind === 'resources') return fields;
  if (kind !== 'simple') return { ...fields, complexity: kind };
  const { recordsPerSecondPerCu: __, ...simple } = fields;
  return { ...simple, complexity: kind };
}

/** Without what a document has as null because the plan has nothing. */
function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
