import {replaceOnce} from './repack';

/** The `meta.xml` of an OpenDocument file: in Dutch, and without the moment at which it was made. */
export const odfMeta = (xml: string): string =>
  replaceOnce(
    xml.replace(/<meta:creation-date>[^<]*<\/meta:creation-date>\n/, ''),
    '</office:meta>',
    '<dc:language>nl-NL</dc:language>\n</office:meta>',
  );
