export default () => ({collectAnchor: () => {}, collectLink: () => {}});
