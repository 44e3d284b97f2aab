import {contentSecurityPolicy} from './contentSecurityPolicy';

const HASH = "'sha256-abc='";

const directives = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive]));

test('allows nothing but own files and the scripts named by hash', () => {
  const policy = contentSecurityPolicy([HASH]);
  expect(policy).not.toMatch(/unsafe|http|\*/);
  expect(directives(policy).get('script-src')).toBe(`script-src 'self' ${HASH}`);
  expect(directives(policy).get('default-src')).toBe("default-src 'none'");
  expect(directives(policy).get('frame-ancestors')).toBe("frame-ancestors 'none'");
});

test('says each directive once', () => {
  const policy = contentSecurityPolicy([HASH], 'embedded', ['loader']);
  expect(directives(policy).size).toBe(policy.split('; ').length);
});

test('demands Trusted Types as soon as a policy is named, and not before', () => {
  expect(contentSecurityPolicy([], 'embedded', [])).not.toContain('trusted');
  const policy = contentSecurityPolicy([], 'embedded', ['loader', 'chunks']);
  expect(directives(policy).get('require-trusted-types-for')).toBe(
    "require-trusted-types-for 'script'",
  );
  expect(directives(policy).get('trusted-types')).toBe('trusted-types loader chunks');
});

test('lets a page ask Algolia only in a build that searches there', () => {
  expect(contentSecurityPolicy([])).toContain("connect-src 'self';");
  expect(contentSecurityPolicy([], 'hosted')).toContain(
    "connect-src 'self' https://*.algolia.net https://*.algolianet.com;",
  );
});

test('a player elsewhere may be shown only of the hosts that a recording uses', () => {
  expect(contentSecurityPolicy([])).not.toContain('frame-src');
  expect(
    contentSecurityPolicy([], 'embedded', undefined, ['player.a.example', 'b.example']),
  ).toContain('frame-src https://player.a.example https://b.example;');
});
