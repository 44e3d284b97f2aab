type Module = {__esModule?: boolean; default?: unknown};

/**
 * The one helper of tslib that Docusaurus' client asks for, of the fifty that come with it. The name
 * is tslib's.
 */
export function __importDefault(module: Module): Module {
  return module.__esModule ? module : {default: module};
}
