export const id = 982;
export const ids = [982];
export const modules = {

/***/ 3982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesSection: () => (/* binding */ changesSection)
/* harmony export */ });
/* harmony import */ var _widgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7929);


function changesSection(changes) {
    const { pulls, morePulls, direct } = changes;
    const more = [
        ...(morePulls > 0 ? [`+${counted(morePulls, 'more pull request')}`] : []),
        ...(direct > 0 ? [counted(direct, 'direct commit')] : []),
    ];
    const widgets = [
        (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(topLabel(changes), summary(changes)),
        ...pulls.map(({ number, title, url, author }) => ({
            decoratedText: {
                text: `${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(url, `#${number}`)} ${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(title, 160)}`,
                ...(author === '' ? {} : { bottomLabel: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(author, 60) }),
                wrapText: true,
            },
        })),
        ...(more.length > 0 ? [{ textParagraph: { text: `… ${more.join(', ')}` } }] : []),
    ];
    return { widgets };
}
const counted = (count, noun) => `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
function topLabel({ kind, target, ageMs }) {
    if (kind === 'first')
        return 'Changes';
    return ageMs === undefined ? `Since ${target}` : `Since the last deployment to ${target}, ${ago(ageMs)} ago`;
}
const DAY_MS = 86_400_000;
const ago = (ms) => (ms >= 2 * DAY_MS ? `${Math.floor(ms / DAY_MS)}d` : (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(ms));
function summary(changes) {
    const { kind, target, to, added, removed, authors, isPartial, url } = changes;
    switch (kind) {
        case 'first':
            return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(`First deployment to ${target}`, 160);
        case 'same':
            return 'The same commit again';
        case 'unknown':
            return `The history was rewritten, so the changes are not known${url === '' ? '' : `. ${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(url, 'Compare')}`}`;
        case 'rollback':
            return `Rolls back ${removed > 0 ? `${counted(removed, 'commit')} ` : ''}to ${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(to, 80)}`;
        case 'changes': {
            const count = `${isPartial ? `The first 100 of ${added.toLocaleString('en-US')} commits` : counted(added, 'commit')}`;
            const by = authors.length === 0 ? '' : ` by ${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(listed(authors), 300)}`;
            const gone = removed === 0
                ? ''
                : `. ${counted(removed, 'commit')} of the last one ${removed === 1 ? 'is' : 'are'} no longer in it`;
            return `${url === '' ? count : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(url, count)}${by}${gone}`;
        }
    }
}
const MAX_AUTHORS = 8;
const listed = (authors) => authors.slice(0, MAX_AUTHORS).join(', ') +
    (authors.length > MAX_AUTHORS ? `, +${authors.length - MAX_AUTHORS} more` : '');


/***/ })

};
