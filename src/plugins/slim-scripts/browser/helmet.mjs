// The same package, built for the browsers that this site supports.
export {Helmet, HelmetProvider} from 'react-helmet-async/lib/index.modern.js';
