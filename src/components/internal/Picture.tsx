'use client';
import { type ReactElement, useState } from 'react';
import { isSafeImage } from './isSafeImage';

interface PictureProps {
  /** The picture's address, as some server tells it. */
  source: unknown;
  /** What it shows. */
  name: string;
  /** Pixels. */
  size: number;
}

/** A picture, or the name's initial where there is none that may be shown. */
export function Picture({ source, name, size }: PictureProps): ReactElement {
  const [broken, setBroken] = useState<string>();
  const isShown =
    typeof source === 'string' && source !== '' && source !== broken && isSafeImage(source);
  if (!isShown) return <>{initialOf(name)}</>;
  return (
    <img
      src={source}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setBroken(source)}
    />
  );
}

function initialOf(name: string): string {
  const [initial = ''] = /[\p{L}\p{N}]/u.exec(name) ?? [...name];
  return initial.toLocaleUpperCase();
}
