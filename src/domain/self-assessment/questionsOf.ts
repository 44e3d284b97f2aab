import type {DimensionQuestions, Instrument, Questions} from '../../schemas/instrument';

/**
 * The questions of an instrument, as an attempt and a colleague's view keep them. Each field is
 * picked by its name, so that what is added to an instrument later does not travel along unseen.
 */
export function questionsOf({id, version, title, windows, dimensions}: Instrument): Questions {
  return {
    id,
    version,
    title,
    windows: windows.map(({id: windowId, text, answers}) => ({
      id: windowId,
      text,
      answers: [...answers],
    })),
    dimensions: dimensions.map(dimensionQuestions),
  };
}

const dimensionQuestions = ({
  id,
  name,
  about,
  anchors: {beginning, underway, solid},
  items,
}: DimensionQuestions): DimensionQuestions => ({
  id,
  name,
  about,
  anchors: {beginning, underway, solid},
  items: items.map(({id: itemId, window, self, peer}) => ({id: itemId, window, self, peer})),
});
