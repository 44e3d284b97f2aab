import type {ParseFrontMatter} from '@docusaurus/types';
import {readingMinutes} from '../../../domain/readingTime';

/**
 * Adds the reading time to what a page knows of itself, and keeps its review date a calendar day:
 * Docusaurus' YAML parser makes a Date of it, which would be another day in another time zone.
 */
export const parsePageMeta: ParseFrontMatter = async (params) => {
  const {frontMatter, content} = await params.defaultParseFrontMatter(params);
  const {reviewed, minutes} = frontMatter;
  return {
    content,
    frontMatter: {
      ...frontMatter,
      ...(reviewed instanceof Date ? {reviewed: reviewed.toISOString().slice(0, 10)} : {}),
      readingMinutes: typeof minutes === 'number' ? minutes : readingMinutes(content),
    },
  };
};
