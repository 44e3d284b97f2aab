import MDXComponents from '@theme-original/MDXComponents';
import ScrollTable from '@site/src/components/ScrollTable';

/** Only what every page may hold by Markdown alone; components by name come in with the page. */
export default {...MDXComponents, table: ScrollTable};
