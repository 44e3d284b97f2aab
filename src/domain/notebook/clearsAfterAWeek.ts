/**
 * Whether the browser removes all that a site keeps after seven days of use without a visit: Safari
 * does (WebKit's tracking prevention), unless the site stands on the home screen.
 *
 * @param userAgent what the browser calls itself
 * @param standalone whether the site runs from the home screen
 */
export function clearsAfterAWeek(userAgent: string, standalone: boolean): boolean {
  // Every browser on an iPhone is Safari inside; Chromium calls itself Safari too.
  const onPhone = /\b(?:iPhone|iPad|iPod)\b/.test(userAgent);
  const isSafari = /Safari\//.test(userAgent) && !/Chrom(?:e|ium)\/|Android/.test(userAgent);
  return !standalone && (onPhone || isSafari);
}
