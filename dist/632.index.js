export const id = 632;
export const ids = [632];
export const modules = {

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ fetch)
/* harmony export */ });
/** Takes node-fetch's place in the bundle: gaxios loads it only where it is given no fetch, and here it always is. */
function fetch() {
  throw new Error('This bundle makes its requests with the fetch that it is given.');
}


/***/ })

};
