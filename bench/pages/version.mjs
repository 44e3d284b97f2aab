// @ts-check

/**
 * @param {string} version as `v22.12.0`
 * @param {string} minimum as `22.12`
 */
export function isAtLeast(version, minimum) {
  const [major = 0, minor = 0] = numbers(version);
  const [minMajor = 0, minMinor = 0] = numbers(minimum);
  return major > minMajor || (major === minMajor && minor >= minMinor);
}

/** @param {string} text */
const numbers = (text) => text.replace(/^v/, '').split('.').map(Number);
