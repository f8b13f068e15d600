import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import styles from './EmbedBuilder.module.css';

type Props = {
  readonly title: string;
  readonly code: string;
  readonly scheme: string;
  readonly isTransparent: boolean;
};

/** The code at work in a small page of its own, as high as what it shows. */
export function EmbedPreview({ title, code, scheme, isTransparent }: Props) {
  const [height, setHeight] = useState(300);
  const observer = useRef<ResizeObserver>(undefined);
  useEffect(() => () => observer.current?.disconnect(), []);
  const follow = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) => {
    const body = currentTarget.contentDocument?.body;
    if (!body) return;
    observer.current?.disconnect();
    observer.current = new ResizeObserver(() =>
      setHeight(Math.ceil(body.getBoundingClientRect().height)),
    );
    observer.current.observe(body);
  };
  // What is transparent shows on a coloured page.
  const background = isTransparent ? 'light-dark(#d6e4ee,#28384a)' : 'Canvas';
  const page = `<!doctype html><meta charset="utf-8"><style>:root{color-scheme:${scheme};background:${background}}body{margin:0;display:flow-root}</style><body>${code}</body>`;
  return (
    // A frame that got another page would leave an entry in the history, so each page has its own frame.
    <iframe
      key={page}
      title={title}
      srcDoc={page}
      onLoad={follow}
      className={styles.preview}
      style={{ height }}
    />
  );
}
