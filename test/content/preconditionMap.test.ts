import {bandsOf} from '@site/src/components/PreconditionMap/bands';
import {layers} from '@site/src/components/PreconditionMap/layers';
import {loadCatalog} from '@site/src/plugins/catalog/data/loadCatalog';

test('every precondition stands in exactly one layer of the drawing', () => {
  const ids = loadCatalog(process.cwd()).catalog.preconditions.map(({record}) => record.id);
  const drawn = layers().flatMap(({preconditions}) => preconditions);
  expect(drawn.toSorted()).toEqual(ids.toSorted());
});

test('no two layers overlap, and the arrow stands between them', () => {
  const {bands, height} = bandsOf(layers(), new Map());
  bands.slice(1).forEach((band, index) => {
    const above = bands[index];
    expect(band.top).toBeGreaterThan((above?.top ?? 0) + (above?.height ?? 0));
  });
  expect(height).toBeGreaterThan((bands.at(-1)?.top ?? 0) + (bands.at(-1)?.height ?? 0));
});
