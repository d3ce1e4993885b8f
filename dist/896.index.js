export const id = 896;
export const ids = [896];
export const modules = {

/***/ 5896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plainData: () => (/* binding */ plainData)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);


const MAX_BYTES = 1_000_000;
const PLAIN = new Set(['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].map((kind) => `tag:yaml.org,2002:${kind}`));
function plainData(text) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MAX_BYTES)
        throw new Error(`has ${bytes} bytes. The maximum is ${MAX_BYTES}.`);
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const line = (offset) => lineCounter.linePos(offset).line;
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
    const [error] = document.errors;
    if (error !== undefined)
        throw new Error(`is not valid JSON or YAML: line ${line(error.pos[0])}: ${error.message}`);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_, node) => {
        const where = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? `line ${line(node.range?.[0] ?? 0)}` : '';
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && 'anchor' in node && node.anchor))
            throw new Error(`${where} uses a YAML anchor. Write the value in full.`);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.tag !== undefined && !PLAIN.has(node.tag))
            throw new Error(`${where} uses the YAML tag ${node.tag}. Remove the tag.`);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            refuseDuplicates(node, line);
    });
    return document.toJS();
}
function refuseDuplicates(map, line) {
    const seen = new Set();
    for (const { key } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const name = String(key.value);
        if (seen.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotUnderstood */ .fO(name, `is repeated in line ${line(key.range?.[0] ?? 0)}. Keep one.`);
        seen.add(name);
    }
}


/***/ })

};
