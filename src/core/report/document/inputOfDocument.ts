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

/** In a plan file the fields of a workload tell its kind, and what follows from them is left out. */
function documentWorkload(input: unknown): unknown {
  if (!isObject(input)) return input;
  const { kind, cu: _, requiredCu: __, ...fields } = given(input);
  if (kind === 'resources') return fields;
  if (kind !== 'simple') return { ...fields, complexity: kind };
  const { recordsPerSecondPerCu: ___, megabytesPerSecondPerCu: ____, ...simple } = fields;
  return { ...simple, complexity: kind };
}

/** Without the fields that are null: a plan file leaves them out. */
function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
