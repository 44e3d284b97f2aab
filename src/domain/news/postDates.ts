type Metadata = {date: string; frontMatter: Record<string, unknown>};

/** The dates of a post as the blog plugin gives them; the build has checked `event`. */
export function postDates({date, frontMatter}: Metadata): {date: string; event?: string} {
  const {event} = frontMatter;
  return {date: date.slice(0, 10), ...(typeof event === 'string' ? {event} : {})};
}
