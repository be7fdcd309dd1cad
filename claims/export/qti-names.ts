/** How one version of QTI writes what both say. */
export interface QtiNames {
  readonly version: '2.1' | '3.0';
  readonly namespace: string;
  readonly schema: string;
  /** Element name: `assessmentItem` or `qti-assessment-item`. */
  tag(camel: string): string;
  /** Attribute name: `baseType` or `base-type`. */
  attribute(camel: string): string;
  readonly matchCorrect: string;
  readonly manifest: {
    readonly namespace: string;
    readonly schema: string;
    readonly schemaVersion: string;
    readonly item: string;
    readonly test: string;
  };
}

const dashed = (camel: string) => camel.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** IMS QTI 2.1 final (2012). */
export const QTI_21: QtiNames = {
  version: '2.1',
  namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd',
  tag: (camel) => camel,
  attribute: (camel) => camel,
  matchCorrect: 'http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct',
  manifest: {
    namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    schema: 'QTIv2.1 Package',
    schemaVersion: '1.0.0',
    item: 'imsqti_item_xmlv2p1',
    test: 'imsqti_test_xmlv2p1',
  },
};

/** 1EdTech QTI 3.0 (2022). */
export const QTI_30: QtiNames = {
  version: '3.0',
  namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  schema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
  tag: (camel) => `qti-${dashed(camel)}`,
  attribute: dashed,
  matchCorrect: 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml',
  manifest: {
    namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    schema: 'QTI Package',
    schemaVersion: '3.0.0',
    item: 'imsqti_item_xmlv3p0',
    test: 'imsqti_test_xmlv3p0',
  },
};
