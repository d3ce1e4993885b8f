/** Takes node-fetch's place in the bundle: gaxios loads it only where it is given no fetch, and here it always is. */
export default function fetch() {
  throw new Error('This bundle makes its requests with the fetch that it is given.');
}
