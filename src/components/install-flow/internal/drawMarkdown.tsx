import type { ReactElement } from 'react';
import { stateAttributes } from '../../internal/stateAttributes';

/** The words of an instruction of the SDK: headings and paragraphs. Its picture says nothing more, and is left out. */
export function drawMarkdown(markdown: string): ReactElement[] {
  const blocks = markdown.split(/\n{2,}/).map((block) => block.trim());
  const texts = blocks.filter((block) => block && !/^!\[[^\]]*\]\(/.test(block));
  return texts.map((text) => {
    const heading = /^#{1,6}\s+(.*)$/.exec(text)?.[1];
    return heading ? (
      <h3 key={text} {...stateAttributes('install-flow-heading')}>
        {heading}
      </h3>
    ) : (
      <p key={text} {...stateAttributes('install-flow-text')}>
        {text}
      </p>
    );
  });
}
