import {createFigureFinder} from '../../../domain/evidence/findUnsourcedFigures';
import type {Context} from './recipe';

/** What is wrong with a figure in a title or description: in lists its source would not stand beside it. */
export function figureIn(text: string, {catalog}: Context): string | undefined {
  const [found] = createFigureFinder(catalog.countedWords?.words ?? [])(text);
  return (
    found && `"${found.figure}" is een getal waar een bron bij hoort. Schrijf het zonder getal.`
  );
}
