// A component that only the server renders; see src/components/ServerMade.
declare module '*?server' {
  const component: import('react').ComponentType;
  export default component;
}
