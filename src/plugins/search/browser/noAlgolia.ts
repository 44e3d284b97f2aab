// DocSearch makes a client of Algolia's before it asks for ours (transformSearchClient). In a build
// that searches by itself this one stands in, and can speak with nobody.
export const liteClient = () => ({
  addAlgoliaAgent() {},
  transporter: {algoliaAgent: {value: ''}},
});
