import type * as Plugins from '../src/plugins';

declare const plugins: typeof Plugins;
export = plugins;
