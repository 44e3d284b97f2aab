import type {Media} from '../../schemas/media';

/** The page with a section for each film and picture, which is found by its id. */
const SHARED_PAGE = '/films';

/** The page that shows the recordings this project made to try and to explain. */
export const EXAMPLE_PAGE = '/redactie/opname';

type Placed = Pick<Media, 'id' | 'kind' | 'example'>;

/** Whether a recording shares its page with others. */
export const sharesPage = ({kind, example}: Placed): boolean =>
  example || kind === 'film' || kind === 'plaat';

/** The page on which a recording stands, without the slash at its end. */
export function mediaPage(item: Placed): string {
  if (item.example) {
    return EXAMPLE_PAGE;
  }
  switch (item.kind) {
    case 'webinar':
      return `/webinars/${item.id}`;
    case 'podcast':
      return `/podcasts/${item.id}`;
    case 'film':
    case 'plaat':
      return SHARED_PAGE;
  }
}

/** Where a recording is found: its page, and there its section if it shares the page. */
export const mediaAddress = (item: Placed): string =>
  sharesPage(item) ? `${mediaPage(item)}/#${item.id}` : mediaPage(item);
