import { useMemo } from 'react';
import { qrCodeOf, qrPath } from '@/app/documents/qrCode';
import { CodePicture } from '@/app/ui/CodePicture';

type Props = {
  readonly link: string;
  readonly label: string;
  readonly className?: string | undefined;
};

/** The QR code of a link; nothing when a phone could not read it. */
export function LinkCode({ link, label, className }: Props) {
  const drawn = useMemo(() => {
    const code = qrCodeOf(link);
    return code && qrPath(code);
  }, [link]);
  return drawn ? <CodePicture {...drawn} label={label} className={className} /> : null;
}
