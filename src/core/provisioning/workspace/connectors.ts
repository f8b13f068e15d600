import type { Connector, ConnectorVerdict } from '@/core/platforms/workspace';

export type ConnectorsCheck = {
  /** The product's that are ticked, in its order. */
  readonly used: readonly Connector[];
  /** How many there are of each verdict; what only somebody's own text names is to be checked. */
  readonly counts: Readonly<Record<ConnectorVerdict, number>>;
};

export function checkConnectors(
  connectors: readonly Connector[],
  typed: { readonly used: readonly string[]; readonly others: string },
): ConnectorsCheck {
  const used = connectors.filter(({ id }) => typed.used.includes(id));
  const having = (verdict: ConnectorVerdict) =>
    used.filter((connector) => connector.verdict === verdict).length;
  return {
    used,
    counts: {
      supported: having('supported'),
      'to-check': having('to-check') + linesOf(typed.others).length,
      custom: having('custom'),
    },
  };
}

/** The lines of a text, each once, without blanks around them and without empty ones. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
