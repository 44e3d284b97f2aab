import type {ParseFrontMatter} from '@docusaurus/types';
import {pageMinutes} from '../../../domain/readingTime';

/**
 * Adds the reading time to what a page knows of itself, and keeps a date of ours a calendar day:
 * Docusaurus' YAML parser makes a Date of it, which would be another day in another time zone.
 */
export const parsePageMeta: ParseFrontMatter = async (params) => {
  const {frontMatter, content} = await params.defaultParseFrontMatter(params);
  const {reviewed, event, minutes} = frontMatter;
  return {
    content,
    frontMatter: {
      ...frontMatter,
      ...(reviewed instanceof Date ? {reviewed: calendarDay(reviewed)} : {}),
      ...(event instanceof Date ? {event: calendarDay(event)} : {}),
      ...(typeof event === 'number' ? {event: String(event)} : {}),
      readingMinutes: pageMinutes(minutes, content),
    },
  };
};

const calendarDay = (date: Date) => date.toISOString().slice(0, 10);
