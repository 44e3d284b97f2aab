/** Takes the place of a client module that does nothing for our readers. */
export default {};
