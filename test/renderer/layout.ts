/**
 * happy-dom lays nothing out: everything is 0 pixels high, and a list that shows only what is in sight would show
 * nothing. This gives every element the size of a window.
 */
const size = { offsetHeight: 800, offsetWidth: 1280, clientHeight: 800, clientWidth: 1280 };

for (const [name, pixels] of Object.entries(size))
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => pixels });
