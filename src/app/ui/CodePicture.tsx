type Props = {
  /** Number of modules along a side. */
  readonly size: number;
  /** The dark modules as one path. */
  readonly path: string;
  /** Read by screen readers: what the code is for. */
  readonly label: string;
  readonly className?: string | undefined;
};

/** A QR code, always dark on light: many readers need that. */
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
