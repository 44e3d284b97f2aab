import type {ReactNode} from 'react';
import type {Props} from '@theme/Admonition';
import Block, {BLOCK_KINDS} from '@site/src/components/Block';

/** The site's own blocks take the place of the stock ones (note, tip …), which no page may use. */
const types = Object.fromEntries(
  BLOCK_KINDS.map((kind) => [
    kind,
    function BlockType({title, children}: Props): ReactNode {
      return (
        <Block kind={kind} title={title}>
          {children}
        </Block>
      );
    },
  ]),
);

export default types;
