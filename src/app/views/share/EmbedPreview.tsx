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
  // A content policy may refuse a style element; attributes it must allow, since the code itself has some.
  const page = `<!doctype html><html style="color-scheme:${scheme};background:${background}"><meta charset="utf-8"><body style="margin:0;display:flow-root">${code}</body></html>`;
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
