import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import styles from './EmbedBuilder.module.css';

type Props = {
  readonly title: string;
  readonly code: string;
  readonly scheme: string;
  readonly isTransparent: boolean;
};

/** Runs the code in a small page, as high as what it shows. */
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
  // A coloured page shows what is transparent.
  const background = isTransparent ? 'light-dark(#d6e4ee,#28384a)' : 'Canvas';
  // A content security policy may refuse a style element; it must allow style attributes, because the code has some.
  const page = `<!doctype html><html style="color-scheme:${scheme};background:${background}"><meta charset="utf-8"><body style="margin:0;display:flow-root">${code}</body></html>`;
  return (
    // A frame whose page changes would add to the browser's history, so each page gets a new frame.
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
