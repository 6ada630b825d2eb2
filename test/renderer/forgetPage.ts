// The files that a worker runs share one page: what one of them left and kept in it is nothing to the next.
if (typeof document !== "undefined") {
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
}
