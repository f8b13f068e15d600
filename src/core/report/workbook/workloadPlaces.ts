/** Where the figures of a workload stand: among the inputs, on the sheet of the need, and in the row before. */
export type Places = {
  readonly number: number;
  readonly input: (list: string) => string;
  readonly need: (list: string) => string;
  readonly before: (list: string) => string;
};

export function placesOf(i: number): Places {
  return {
    number: i + 1,
    input: (list) => `INDEX(${list},${i + 2})`,
    need: (list) => `INDEX(${list},${i + 1})`,
    before: (list) => (i === 0 ? '0' : `INDEX(${list},${i})`),
  };
}

export function used({ need }: Places, source: string, none: number | string = 0): string {
  return `IF(${need('NeedProjects')}="",${none},${source})`;
}
