/** Posts have no tags, and are not edited from the page. */
export default function BlogPostItemFooter(): null {
  return null;
}
