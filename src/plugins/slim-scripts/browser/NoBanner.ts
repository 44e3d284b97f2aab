/** Takes the place of Docusaurus' warning about a wrong base address, which is switched off here. */
export default function NoBanner(): null {
  return null;
}
