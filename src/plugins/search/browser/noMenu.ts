// DocSearch imports a menu for filters. Ours has none, so nothing of it is ever shown.
export const Menu = {};
