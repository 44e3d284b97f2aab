export default function neverRun(): never {
  throw new Error('A tool runs in the browser alone; see LazyTool');
}
