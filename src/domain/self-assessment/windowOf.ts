import type {Item, Questions, Window} from '../../schemas/instrument';

/** The window that an item asks about; the schema sees to it that there is one. */
export function windowOf({windows}: Pick<Questions, 'windows'>, item: Item): Window {
  const found = windows.find(({id}) => id === item.window) ?? windows[0];
  return found ?? {id: item.window, text: '', answers: []};
}
