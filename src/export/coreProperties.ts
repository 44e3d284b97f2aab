import {escapeHtml} from '../domain/search/escapeHtml';

/** What a DOCX says of itself: its title and language, and no person, program or day. */
export const coreProperties = (title: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeHtml(title)}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>`;
