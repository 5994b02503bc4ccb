import type { ReactNode } from 'react';

export interface Skin {
  /** The id of its story. */
  id: string;
  name: string;
  made: string;
}

interface FramesProps {
  skins: readonly Skin[];
  theme: string;
}

/** Stories side by side, each in a page of its own: their stylesheets and dialogs never meet. */
export function Frames({ skins, theme }: FramesProps): ReactNode {
  return (
    <div className="frames">
      {skins.map(({ id, name, made }) => {
        const source = `iframe.html?id=${id}&viewMode=story&globals=theme:${theme}`;
        return (
          <section key={id}>
            <h2>{name}</h2>
            <p>{made}</p>
            {/* Another theme makes another frame, which leaves no entry in the history. */}
            <iframe key={source} title={name} src={source} />
          </section>
        );
      })}
    </div>
  );
}
