/** A rounding formula of x, reckoned in plain doubles as Excel does it; LibreOffice mends binary fractions by itself. */
export function evaluateRounding(formula: string, x: number): number {
  const functions = {
    IF: (holds: boolean, yes: number, no: number) => (holds ? yes : no),
    INT: Math.floor,
    LEN: (value: number) => String(value).length,
    MAX: Math.max,
    ROUND: (value: number, digits: number) =>
      digits >= 0 ? Number(value.toFixed(digits)) : Math.round(value),
  };
  const body = `return ${formula.replaceAll('=', '===')}`;
  const result: unknown = new Function(...Object.keys(functions), 'x', body)(
    ...Object.values(functions),
    x,
  );
  if (typeof result !== 'number') throw new Error(`no number: ${formula}`);
  return result;
}
