import { type RefObject, useEffect } from 'react';

/** Takes a file that is dropped on a part of the page; while one hangs over it, the part has `data-drop`. */
export function useFileDrop(
  place: RefObject<HTMLElement | null>,
  onFile: (file: File) => void,
): void {
  useEffect(() => {
    const part = place.current;
    if (!part) return;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      part.dataset.drop = '';
    };
    const leave = () => {
      delete part.dataset.drop;
    };
    const drop = (event: DragEvent) => {
      leave();
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    part.addEventListener('dragover', over);
    part.addEventListener('dragleave', leave);
    part.addEventListener('drop', drop);
    return () => {
      part.removeEventListener('dragover', over);
      part.removeEventListener('dragleave', leave);
      part.removeEventListener('drop', drop);
    };
  }, [place, onFile]);
}
