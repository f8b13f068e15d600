/** A colour by what it stands for: the page has its own for light and dark. */
export type ChartLook = 'paper' | 'rule' | 'ink' | 'ink-2' | 'need' | 'unused' | 'spare' | 'limit';

/** One thing that is drawn; lengths in px from the upper left corner, `y` of a text is that of its baseline. */
export type ChartPart =
  | {
      readonly kind: 'bar';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: ChartLook;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly look: ChartLook;
      readonly dash?: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly look: 'ink' | 'ink-2';
      readonly weight?: 400 | 600;
      readonly anchor?: 'middle' | 'end';
    };

/** A chart as data: the page and documents draw the same parts. */
export type ChartParts = {
  /** What it is and what it shows, for screen readers. */
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly ChartPart[];
};
