import { useState } from 'react';
import styles from '@/app/fileEditor/FileEditor.module.css';
import { useDescribed } from '@/app/store/describedProducts';
import { forgetProduct, keptAt, restoreProduct } from '@/app/store/keptProducts';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import { saveFile } from '@/app/ui/saveFile';
import { writeProduct } from '@/core/platforms/own/writeProduct';
import type { PlatformId } from '@/core/platforms/platform';
import type { DescribedRoom } from '@/core/platforms/room';
import type { ProductFileWords } from '@/core/words/productFile/en';

type Props = {
  /** The plan's product, which is not removed. */
  readonly platform: PlatformId;
  readonly said: ProductFileWords;
  readonly onClose: () => void;
};

/** The described products that are kept in the browser: save one to a file, or remove it. */
export function DescribedList({ platform, said, onClose }: Props) {
  const words = useWords();
  const rooms = useDescribed();
  const [removed, setRemoved] = useState<DescribedRoom>();
  const nameOf = (room: DescribedRoom) => room.wordsIn(words.language).name;
  return (
    <Dialog heading={said.list.heading} closeLabel={words.header.close} onClose={onClose}>
      <div className={styles.body}>
        <p className={styles.hint}>{said.list.hint}</p>
        {rooms.length === 0 ? <p>{said.list.none}</p> : null}
        <ul className={styles.list}>
          {rooms.map((room) => {
            const { id } = room.rules;
            const at = Date.parse(keptAt(id));
            const notes = [
              ...(Number.isNaN(at) ? [] : [said.list.kept(at)]),
              ...(id === platform ? [said.list.inUse] : []),
            ];
            return (
              <li key={id}>
                <strong translate="no">{nameOf(room)}</strong>
                <span className={styles.hint}>{words.list(notes)}</span>
                <span className={styles.commands}>
                  <Button
                    look="link"
                    onClick={() => saveFile(`${nameOf(room)}.json`, writeProduct(room.file))}
                  >
                    {said.list.save}
                  </Button>
                  {id === platform ? null : (
                    <Button
                      look="link"
                      onClick={() => {
                        forgetProduct(id);
                        setRemoved(room);
                      }}
                    >
                      {said.list.remove}
                    </Button>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
        <p role="status">
          {removed ? (
            <>
              {said.list.removed(nameOf(removed))}{' '}
              <Button
                look="link"
                onClick={() => {
                  restoreProduct(removed.rules.id);
                  setRemoved(undefined);
                }}
              >
                {said.list.undo}
              </Button>
            </>
          ) : null}
        </p>
      </div>
    </Dialog>
  );
}
