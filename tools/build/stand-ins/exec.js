/** Takes @actions/exec's place in the bundle: @actions/core wants it to describe the machine, which nobody here asks for. */
export function getExecOutput() {
  throw new Error('This bundle starts no programs.');
}
