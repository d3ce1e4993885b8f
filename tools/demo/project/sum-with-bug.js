export function sum(first, second = 0) {
  return first + second;
}
