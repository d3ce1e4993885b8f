export const id = 611;
export const ids = [611,896];
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


/***/ }),

/***/ 8611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseCard: () => (/* binding */ parseCard)
});

// EXTERNAL MODULE: ../node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(9793);
// EXTERNAL MODULE: ./message/limits.js
var limits = __webpack_require__(6205);
;// CONCATENATED MODULE: ./send/card-schema.js
const CARD_SCHEMA = {
    $comment: 'Made by tools/schemas/chat-schema.ts from googleapis 188.0.0. Do not edit.',
    $ref: '#/definitions/GoogleAppsCardV1Card',
    definitions: {
        GoogleAppsCardV1Card: {
            type: 'object',
            properties: {
                cardActions: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1CardAction' } },
                displayStyle: { type: 'string' },
                expressionData: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1ExpressionData' } },
                fixedFooter: { $ref: '#/definitions/GoogleAppsCardV1CardFixedFooter' },
                header: { $ref: '#/definitions/GoogleAppsCardV1CardHeader' },
                name: { type: 'string' },
                peekCardHeader: { $ref: '#/definitions/GoogleAppsCardV1CardHeader' },
                sectionDividerStyle: { type: 'string' },
                sections: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1Section' } },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1CardAction: {
            type: 'object',
            properties: { actionLabel: { type: 'string' }, onClick: { $ref: '#/definitions/GoogleAppsCardV1OnClick' } },
            additionalProperties: false,
        },
        GoogleAppsCardV1OnClick: {
            type: 'object',
            properties: {
                action: { $ref: '#/definitions/GoogleAppsCardV1Action' },
                card: { $ref: '#/definitions/GoogleAppsCardV1Card' },
                openDynamicLinkAction: { $ref: '#/definitions/GoogleAppsCardV1Action' },
                openLink: { $ref: '#/definitions/GoogleAppsCardV1OpenLink' },
                overflowMenu: { $ref: '#/definitions/GoogleAppsCardV1OverflowMenu' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1Action: {
            type: 'object',
            properties: {
                allWidgetsAreRequired: { type: 'boolean' },
                function: { type: 'string' },
                interaction: { type: 'string' },
                loadIndicator: { type: 'string' },
                parameters: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1ActionParameter' } },
                persistValues: { type: 'boolean' },
                requiredWidgets: { type: 'array', items: { type: 'string' } },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1ActionParameter: {
            type: 'object',
            properties: { key: { type: 'string' }, value: { type: 'string' } },
            additionalProperties: false,
        },
        GoogleAppsCardV1OpenLink: {
            type: 'object',
            properties: { onClose: { type: 'string' }, openAs: { type: 'string' }, url: { type: 'string' } },
            additionalProperties: false,
        },
        GoogleAppsCardV1OverflowMenu: {
            type: 'object',
            properties: { items: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1OverflowMenuItem' } } },
            additionalProperties: false,
        },
        GoogleAppsCardV1OverflowMenuItem: {
            type: 'object',
            properties: {
                disabled: { type: 'boolean' },
                onClick: { $ref: '#/definitions/GoogleAppsCardV1OnClick' },
                startIcon: { $ref: '#/definitions/GoogleAppsCardV1Icon' },
                text: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1Icon: {
            type: 'object',
            properties: {
                altText: { type: 'string' },
                iconUrl: { type: 'string' },
                imageType: { type: 'string' },
                knownIcon: { type: 'string' },
                materialIcon: { $ref: '#/definitions/GoogleAppsCardV1MaterialIcon' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1MaterialIcon: {
            type: 'object',
            properties: {
                fill: { type: 'boolean' },
                grade: { type: 'number' },
                name: { type: 'string' },
                weight: { type: 'number' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1ExpressionData: {
            type: 'object',
            properties: {
                conditions: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1Condition' } },
                eventActions: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1EventAction' } },
                expression: { type: 'string' },
                id: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1Condition: {
            type: 'object',
            properties: {
                actionRuleId: { type: 'string' },
                expressionDataCondition: { $ref: '#/definitions/GoogleAppsCardV1ExpressionDataCondition' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1ExpressionDataCondition: {
            type: 'object',
            properties: { conditionType: { type: 'string' } },
            additionalProperties: false,
        },
        GoogleAppsCardV1EventAction: {
            type: 'object',
            properties: {
                actionRuleId: { type: 'string' },
                commonWidgetAction: { $ref: '#/definitions/GoogleAppsCardV1CommonWidgetAction' },
                postEventTriggers: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1Trigger' } },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1CommonWidgetAction: {
            type: 'object',
            properties: { updateVisibilityAction: { $ref: '#/definitions/GoogleAppsCardV1UpdateVisibilityAction' } },
            additionalProperties: false,
        },
        GoogleAppsCardV1UpdateVisibilityAction: {
            type: 'object',
            properties: { visibility: { type: 'string' } },
            additionalProperties: false,
        },
        GoogleAppsCardV1Trigger: {
            type: 'object',
            properties: { actionRuleId: { type: 'string' } },
            additionalProperties: false,
        },
        GoogleAppsCardV1CardFixedFooter: {
            type: 'object',
            properties: {
                primaryButton: { $ref: '#/definitions/GoogleAppsCardV1Button' },
                secondaryButton: { $ref: '#/definitions/GoogleAppsCardV1Button' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1Button: {
            type: 'object',
            properties: {
                altText: { type: 'string' },
                color: { $ref: '#/definitions/Color' },
                disabled: { type: 'boolean' },
                icon: { $ref: '#/definitions/GoogleAppsCardV1Icon' },
                onClick: { $ref: '#/definitions/GoogleAppsCardV1OnClick' },
                text: { type: 'string' },
                type: { type: 'string' },
            },
            additionalProperties: false,
        },
        Color: {
            type: 'object',
            properties: {
                alpha: { type: 'number' },
                blue: { type: 'number' },
                green: { type: 'number' },
                red: { type: 'number' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1CardHeader: {
            type: 'object',
            properties: {
                imageAltText: { type: 'string' },
                imageType: { type: 'string' },
                imageUrl: { type: 'string' },
                subtitle: { type: 'string' },
                title: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1Section: {
            type: 'object',
            properties: {
                collapseControl: { $ref: '#/definitions/GoogleAppsCardV1CollapseControl' },
                collapsible: { type: 'boolean' },
                header: { type: 'string' },
                id: { type: 'string' },
                uncollapsibleWidgetsCount: { type: 'number' },
                widgets: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1Widget' } },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1CollapseControl: {
            type: 'object',
            properties: {
                collapseButton: { $ref: '#/definitions/GoogleAppsCardV1Button' },
                expandButton: { $ref: '#/definitions/GoogleAppsCardV1Button' },
                horizontalAlignment: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1Widget: {
            type: 'object',
            properties: {
                buttonList: { $ref: '#/definitions/GoogleAppsCardV1ButtonList' },
                carousel: { $ref: '#/definitions/GoogleAppsCardV1Carousel' },
                chipList: { $ref: '#/definitions/GoogleAppsCardV1ChipList' },
                columns: { $ref: '#/definitions/GoogleAppsCardV1Columns' },
                dateTimePicker: { $ref: '#/definitions/GoogleAppsCardV1DateTimePicker' },
                decoratedText: { $ref: '#/definitions/GoogleAppsCardV1DecoratedText' },
                divider: { $ref: '#/definitions/GoogleAppsCardV1Divider' },
                eventActions: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1EventAction' } },
                grid: { $ref: '#/definitions/GoogleAppsCardV1Grid' },
                horizontalAlignment: { type: 'string' },
                id: { type: 'string' },
                image: { $ref: '#/definitions/GoogleAppsCardV1Image' },
                selectionInput: { $ref: '#/definitions/GoogleAppsCardV1SelectionInput' },
                textInput: { $ref: '#/definitions/GoogleAppsCardV1TextInput' },
                textParagraph: { $ref: '#/definitions/GoogleAppsCardV1TextParagraph' },
                visibility: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1ButtonList: {
            type: 'object',
            properties: { buttons: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1Button' } } },
            additionalProperties: false,
        },
        GoogleAppsCardV1Carousel: {
            type: 'object',
            properties: { carouselCards: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1CarouselCard' } } },
            additionalProperties: false,
        },
        GoogleAppsCardV1CarouselCard: {
            type: 'object',
            properties: {
                footerWidgets: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1NestedWidget' } },
                widgets: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1NestedWidget' } },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1NestedWidget: {
            type: 'object',
            properties: {
                buttonList: { $ref: '#/definitions/GoogleAppsCardV1ButtonList' },
                image: { $ref: '#/definitions/GoogleAppsCardV1Image' },
                textParagraph: { $ref: '#/definitions/GoogleAppsCardV1TextParagraph' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1Image: {
            type: 'object',
            properties: {
                altText: { type: 'string' },
                imageUrl: { type: 'string' },
                onClick: { $ref: '#/definitions/GoogleAppsCardV1OnClick' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1TextParagraph: {
            type: 'object',
            properties: { maxLines: { type: 'number' }, text: { type: 'string' }, textSyntax: { type: 'string' } },
            additionalProperties: false,
        },
        GoogleAppsCardV1ChipList: {
            type: 'object',
            properties: {
                chips: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1Chip' } },
                layout: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1Chip: {
            type: 'object',
            properties: {
                altText: { type: 'string' },
                disabled: { type: 'boolean' },
                enabled: { type: 'boolean' },
                icon: { $ref: '#/definitions/GoogleAppsCardV1Icon' },
                label: { type: 'string' },
                onClick: { $ref: '#/definitions/GoogleAppsCardV1OnClick' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1Columns: {
            type: 'object',
            properties: { columnItems: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1Column' } } },
            additionalProperties: false,
        },
        GoogleAppsCardV1Column: {
            type: 'object',
            properties: {
                horizontalAlignment: { type: 'string' },
                horizontalSizeStyle: { type: 'string' },
                verticalAlignment: { type: 'string' },
                widgets: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1Widgets' } },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1Widgets: {
            type: 'object',
            properties: {
                buttonList: { $ref: '#/definitions/GoogleAppsCardV1ButtonList' },
                chipList: { $ref: '#/definitions/GoogleAppsCardV1ChipList' },
                dateTimePicker: { $ref: '#/definitions/GoogleAppsCardV1DateTimePicker' },
                decoratedText: { $ref: '#/definitions/GoogleAppsCardV1DecoratedText' },
                image: { $ref: '#/definitions/GoogleAppsCardV1Image' },
                selectionInput: { $ref: '#/definitions/GoogleAppsCardV1SelectionInput' },
                textInput: { $ref: '#/definitions/GoogleAppsCardV1TextInput' },
                textParagraph: { $ref: '#/definitions/GoogleAppsCardV1TextParagraph' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1DateTimePicker: {
            type: 'object',
            properties: {
                hostAppDataSource: { $ref: '#/definitions/HostAppDataSourceMarkup' },
                label: { type: 'string' },
                name: { type: 'string' },
                onChangeAction: { $ref: '#/definitions/GoogleAppsCardV1Action' },
                timezoneOffsetDate: { type: 'number' },
                type: { type: 'string' },
                valueMsEpoch: { type: 'string' },
            },
            additionalProperties: false,
        },
        HostAppDataSourceMarkup: {
            type: 'object',
            properties: {
                chatDataSource: { $ref: '#/definitions/ChatClientDataSourceMarkup' },
                workflowDataSource: { $ref: '#/definitions/WorkflowDataSourceMarkup' },
            },
            additionalProperties: false,
        },
        ChatClientDataSourceMarkup: {
            type: 'object',
            properties: { spaceDataSource: { $ref: '#/definitions/SpaceDataSource' } },
            additionalProperties: false,
        },
        SpaceDataSource: {
            type: 'object',
            properties: { defaultToCurrentSpace: { type: 'boolean' } },
            additionalProperties: false,
        },
        WorkflowDataSourceMarkup: {
            type: 'object',
            properties: { includeVariables: { type: 'boolean' }, type: { type: 'string' } },
            additionalProperties: false,
        },
        GoogleAppsCardV1DecoratedText: {
            type: 'object',
            properties: {
                bottomLabel: { type: 'string' },
                bottomLabelText: { $ref: '#/definitions/GoogleAppsCardV1TextParagraph' },
                button: { $ref: '#/definitions/GoogleAppsCardV1Button' },
                contentText: { $ref: '#/definitions/GoogleAppsCardV1TextParagraph' },
                endIcon: { $ref: '#/definitions/GoogleAppsCardV1Icon' },
                icon: { $ref: '#/definitions/GoogleAppsCardV1Icon' },
                onClick: { $ref: '#/definitions/GoogleAppsCardV1OnClick' },
                startIcon: { $ref: '#/definitions/GoogleAppsCardV1Icon' },
                startIconVerticalAlignment: { type: 'string' },
                switchControl: { $ref: '#/definitions/GoogleAppsCardV1SwitchControl' },
                text: { type: 'string' },
                topLabel: { type: 'string' },
                topLabelText: { $ref: '#/definitions/GoogleAppsCardV1TextParagraph' },
                wrapText: { type: 'boolean' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1SwitchControl: {
            type: 'object',
            properties: {
                controlType: { type: 'string' },
                name: { type: 'string' },
                onChangeAction: { $ref: '#/definitions/GoogleAppsCardV1Action' },
                selected: { type: 'boolean' },
                value: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1SelectionInput: {
            type: 'object',
            properties: {
                dataSourceConfigs: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1DataSourceConfig' } },
                externalDataSource: { $ref: '#/definitions/GoogleAppsCardV1Action' },
                hintText: { type: 'string' },
                items: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1SelectionItem' } },
                label: { type: 'string' },
                multiSelectMaxSelectedItems: { type: 'number' },
                multiSelectMinQueryLength: { type: 'number' },
                name: { type: 'string' },
                onChangeAction: { $ref: '#/definitions/GoogleAppsCardV1Action' },
                platformDataSource: { $ref: '#/definitions/GoogleAppsCardV1PlatformDataSource' },
                type: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1DataSourceConfig: {
            type: 'object',
            properties: {
                minCharactersTrigger: { type: 'number' },
                platformDataSource: { $ref: '#/definitions/GoogleAppsCardV1PlatformDataSource' },
                remoteDataSource: { $ref: '#/definitions/GoogleAppsCardV1Action' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1PlatformDataSource: {
            type: 'object',
            properties: {
                commonDataSource: { type: 'string' },
                hostAppDataSource: { $ref: '#/definitions/HostAppDataSourceMarkup' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1SelectionItem: {
            type: 'object',
            properties: {
                bottomText: { type: 'string' },
                selected: { type: 'boolean' },
                startIconUri: { type: 'string' },
                text: { type: 'string' },
                value: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1TextInput: {
            type: 'object',
            properties: {
                autoCompleteAction: { $ref: '#/definitions/GoogleAppsCardV1Action' },
                hintText: { type: 'string' },
                hostAppDataSource: { $ref: '#/definitions/HostAppDataSourceMarkup' },
                initialSuggestions: { $ref: '#/definitions/GoogleAppsCardV1Suggestions' },
                label: { type: 'string' },
                name: { type: 'string' },
                onChangeAction: { $ref: '#/definitions/GoogleAppsCardV1Action' },
                placeholderText: { type: 'string' },
                type: { type: 'string' },
                validation: { $ref: '#/definitions/GoogleAppsCardV1Validation' },
                value: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1Suggestions: {
            type: 'object',
            properties: { items: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1SuggestionItem' } } },
            additionalProperties: false,
        },
        GoogleAppsCardV1SuggestionItem: {
            type: 'object',
            properties: { text: { type: 'string' } },
            additionalProperties: false,
        },
        GoogleAppsCardV1Validation: {
            type: 'object',
            properties: { characterLimit: { type: 'number' }, inputType: { type: 'string' } },
            additionalProperties: false,
        },
        GoogleAppsCardV1Divider: { type: 'object', additionalProperties: false },
        GoogleAppsCardV1Grid: {
            type: 'object',
            properties: {
                borderStyle: { $ref: '#/definitions/GoogleAppsCardV1BorderStyle' },
                columnCount: { type: 'number' },
                items: { type: 'array', items: { $ref: '#/definitions/GoogleAppsCardV1GridItem' } },
                onClick: { $ref: '#/definitions/GoogleAppsCardV1OnClick' },
                title: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1BorderStyle: {
            type: 'object',
            properties: {
                cornerRadius: { type: 'number' },
                strokeColor: { $ref: '#/definitions/Color' },
                type: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1GridItem: {
            type: 'object',
            properties: {
                id: { type: 'string' },
                image: { $ref: '#/definitions/GoogleAppsCardV1ImageComponent' },
                layout: { type: 'string' },
                subtitle: { type: 'string' },
                title: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1ImageComponent: {
            type: 'object',
            properties: {
                altText: { type: 'string' },
                borderStyle: { $ref: '#/definitions/GoogleAppsCardV1BorderStyle' },
                cropStyle: { $ref: '#/definitions/GoogleAppsCardV1ImageCropStyle' },
                imageUri: { type: 'string' },
            },
            additionalProperties: false,
        },
        GoogleAppsCardV1ImageCropStyle: {
            type: 'object',
            properties: { aspectRatio: { type: 'number' }, type: { type: 'string' } },
            additionalProperties: false,
        },
    },
};

// EXTERNAL MODULE: ./inputs/yaml.js
var yaml = __webpack_require__(5896);
;// CONCATENATED MODULE: ./send/card.js




const fits = new ajv.Ajv({ allErrors: true, strict: false }).compile(CARD_SCHEMA);
function parseCard(text) {
    const card = unwrapped((0,yaml.plainData)(text));
    const problems = fits(card) ? problemsOf(card) : (fits.errors ?? []).map(schemaProblem);
    if (problems.length > 0)
        throw new Error([...new Set(problems)].slice(0, 10).join('\n    '));
    return card;
}
function unwrapped(data) {
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        throw new Error('is not a card. Write an object with header and sections.');
    if ('cardsV2' in data)
        throw new Error('is a whole message. Write only the card: the value of card.');
    return 'card' in data ? data.card : data;
}
const pathOf = (pointer) => pointer
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
    .replace(/^\./, '') || 'card';
function schemaProblem({ instancePath, keyword, params, message }) {
    const extra = params.additionalProperty;
    if (keyword === 'additionalProperties' && extra !== undefined)
        return `${pathOf(instancePath)}: Chat does not support "${extra}" here.`;
    return `${pathOf(instancePath)}: ${message ?? keyword}.`;
}
function problemsOf({ header, sections }) {
    const list = sections ?? [];
    return [
        ...(header && !header.title ? ['header: has no title, so Chat shows an empty header.'] : []),
        ...(header?.imageUrl && !isHttps(header.imageUrl) ? [`header.imageUrl: ${ONLY_HTTPS}`] : []),
        ...(list.length === 0 && (sections || !header) ? ['sections: a card needs at least one section.'] : []),
        ...list.flatMap((section, index) => sectionProblems(section, `sections[${index}]`)),
        ...tooManyWidgets(list),
        ...tooLarge(list),
    ];
}
function tooManyWidgets(sections) {
    let count = 0;
    for (const [index, section] of sections.entries()) {
        count += widgetsIn(section);
        if (count > limits/* MAX_WIDGETS */.nu)
            return [
                `sections[${index}]: the card exceeds ${limits/* MAX_WIDGETS */.nu} widgets here, so Chat drops this section and all after it.`,
            ];
    }
    return [];
}
const widgetsIn = ({ widgets }) => (widgets ?? []).reduce((sum, { columns }) => {
    const inside = (columns?.columnItems ?? []).map((column) => column.widgets?.length ?? 0);
    return inside.reduce((all, one) => all + one, sum + 1);
}, 0);
function tooLarge(sections) {
    let bytes = 0;
    for (const [index, section] of sections.entries()) {
        bytes += Buffer.byteLength(JSON.stringify(section));
        if (bytes > limits/* MAX_MESSAGE_BYTES */.fv)
            return [
                `sections[${index}]: with this section, the card exceeds ${limits/* MAX_MESSAGE_BYTES */.fv} bytes, the maximum in Chat.`,
            ];
    }
    return [];
}
function sectionProblems({ widgets }, path) {
    if (!widgets || widgets.length === 0)
        return [`${path}: a section needs at least one widget.`];
    return widgets.flatMap((widget, index) => widgetProblems(widget, `${path}.widgets[${index}]`));
}
const COMMON_FIELDS = new Set(['horizontalAlignment', 'visibility', 'id', 'eventActions']);
function widgetProblems(widget, path) {
    const kinds = Object.keys(widget).filter((key) => !COMMON_FIELDS.has(key));
    if (kinds.length !== 1)
        return [
            `${path}: a widget must have one type, but this one has ${kinds.length === 0 ? 'none' : kinds.join(' and ')}.`,
        ];
    return deepProblems(widget, path);
}
const ONLY_HTTPS = 'Chat loads images only from https.';
const isHttps = (address) => typeof address === 'string' && address.startsWith('https://');
function deepProblems(value, path) {
    if (Array.isArray(value))
        return value.flatMap((item, index) => deepProblems(item, `${path}[${index}]`));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const innerPath = `${path}.${key}`;
        if (Array.isArray(inner) && inner.length === 0)
            return [`${innerPath}: is empty.`];
        if (/^(imageUrl|iconUrl|imageUri)$/.test(key) && !isHttps(inner))
            return [`${innerPath}: ${ONLY_HTTPS}`];
        if (key === 'columnItems' && inner.length > 2)
            return [`${innerPath}: Chat shows at most 2 columns.`];
        if (key === 'widgets')
            return inner.flatMap((widget, index) => widgetProblems(widget, `${innerPath}[${index}]`));
        return [...buttonProblems(key, inner, innerPath), ...deepProblems(inner, innerPath)];
    });
}
function buttonProblems(key, inner, path) {
    if (key === 'openLink' && !inner.url)
        return [`${path}: a link needs a url.`];
    const buttons = key === 'button' ? [[inner, path]] : key === 'buttons' ? numbered(inner, path) : [];
    return buttons
        .filter(([button]) => Object.keys(button.onClick ?? {}).length === 0)
        .map(([, at]) => `${String(at)}: a button needs onClick. Without it, Chat drops the whole card.`);
}
const numbered = (items, path) => items.map((item, index) => [item, `${path}[${index}]`]);


/***/ })

};
