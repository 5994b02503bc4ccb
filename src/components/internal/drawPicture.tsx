'use client';
import { type ReactElement, useState } from 'react';
import { isSafeImage } from './isSafeImage';

interface PictureOptions {
  /** The picture's address, as a server sent it. */
  source: unknown;
  /** The name of the account or the integration. */
  name: string;
  /** Pixels. */
  size: number;
}

/** A picture, or the name's initial where there is no picture that the kit may show. */
export function drawPicture({ source, name, size }: PictureOptions): ReactElement {
  const isShown = typeof source === 'string' && source !== '' && isSafeImage(source);
  return isShown ? <Picture source={source} name={name} size={size} /> : drawInitial(name);
}

function Picture({ source, name, size }: PictureOptions & { source: string }): ReactElement {
  const [broken, setBroken] = useState<string>();
  if (source === broken) return drawInitial(name);
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

function drawInitial(name: string): ReactElement {
  const [initial = ''] = /[\p{L}\p{N}]/u.exec(name) ?? [...name];
  return <span>{initial.toUpperCase()}</span>;
}
