// @ts-check
// What our components say when they stand in a sentence without words of their own.
import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';

/**
 * Reads the records of data/ that pages name by id. The site's own build checks those records; here
 * a missing one says nothing.
 *
 * @param {string} siteDir
 * @returns {import('./exportMarkdown.mjs').Words}
 */
export function recordWords(siteDir) {
  const factsDir = path.join(siteDir, 'data/facts');
  /** @type {Map<string, {statement: string, figure?: {text: string}}>} */
  const facts = new Map();
  for (const file of fs.readdirSync(factsDir).filter((name) => name.endsWith('.yaml'))) {
    for (const fact of readYaml(path.join(factsDir, file))) {
      facts.set(fact.id, fact);
    }
  }
  const site = readYaml(path.join(siteDir, 'data/site.yaml'));

  return (name, attributes) => {
    const fact = facts.get(attributes['id'] ?? '');
    switch (name) {
      case 'Fact':
        return fact?.figure?.text ?? fact?.statement;
      case 'FactCard':
        return fact?.statement;
      case 'SiteField':
        return site[attributes['name'] ?? ''];
      default:
        return undefined;
    }
  };
}

/** @param {string} file */
const readYaml = (file) => parse(fs.readFileSync(file, 'utf8'));
