type Props = {
  /** Modules a side. */
  readonly size: number;
  /** The dark modules as one path. */
  readonly path: string;
  /** What it is a code of, for those who do not see it. */
  readonly label: string;
  readonly className?: string | undefined;
};

/** A QR code, dark on light whatever the theme: many readers take nothing else. */
export function CodePicture({ size, path, label, className }: Props) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
