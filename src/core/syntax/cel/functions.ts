/** How many arguments a function takes: of its own, and as a method, which has what is before the dot as well. */
interface Arguments { readonly own?: readonly number[]; readonly method?: readonly number[] }

const SEARCH: Arguments = { own: [2], method: [1] };
const CONVERSION: Arguments = { own: [1] };
const TIME: Arguments = { method: [0, 1] };

/** The functions that Envoy has, since 1.36. */
const FUNCTIONS: Readonly<Record<string, Arguments>> = {
  size: { own: [1], method: [0] },
  startsWith: SEARCH,
  endsWith: SEARCH,
  contains: SEARCH,
  matches: SEARCH,
  int: CONVERSION,
  uint: CONVERSION,
  double: CONVERSION,
  bool: CONVERSION,
  bytes: CONVERSION,
  dyn: CONVERSION,
  type: CONVERSION,
  timestamp: CONVERSION,
  duration: CONVERSION,
  getFullYear: TIME,
  getMonth: TIME,
  getDate: TIME,
  getDayOfMonth: TIME,
  getDayOfWeek: TIME,
  getDayOfYear: TIME,
  getHours: TIME,
  getMinutes: TIME,
  getSeconds: TIME,
  getMilliseconds: TIME,
  're.extract': { own: [3] },
  're.capture': { own: [2] },
  're.captureN': { own: [2] },
  __not_strictly_false__: { own: [1] },
};

/** Whether Envoy has a function or method with this many arguments. */
export function hasFunction(name: string, style: keyof Arguments, count: number): boolean {
  return Object.hasOwn(FUNCTIONS, name) && FUNCTIONS[name][style]?.includes(count) === true;
}

/** Whether Envoy has a function or method of a name, with whatever arguments. */
export function isFunction(name: string): boolean {
  return Object.hasOwn(FUNCTIONS, name);
}
