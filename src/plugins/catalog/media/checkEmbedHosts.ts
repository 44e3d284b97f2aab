import type {EmbedHost} from '../../../schemas/embedHost';
import type {Media} from '../../../schemas/media';
import {problemAt} from '../data/dangling';
import type {Located} from '../data/parseRecords';
import type {Problem} from '../problems';

/** Players elsewhere of a host that is not in the list: nobody wrote down what it learns of a reader. */
export function checkEmbedHosts(
  media: readonly Located<Media>[],
  hosts: readonly Located<EmbedHost>[],
): Problem[] {
  const known = new Set(hosts.map(({record}) => record.host));
  return media.flatMap((item) => {
    const {recording} = item.record;
    if (recording.state !== 'elders') {
      return [];
    }
    // With a port, for a policy header allows no other port than it names.
    const {host} = new URL(recording.address);
    return known.has(host)
      ? []
      : [
          problemAt(
            item,
            'recording.address',
            `${host} staat niet in data/embed-hosts.yaml. Zet de host daar, met wat die van een lezer te weten komt, of kies een adres van een host uit de lijst: ${[...known].join(', ')}.`,
          ),
        ];
  });
}
