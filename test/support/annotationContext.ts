// The terms of W3C's context for annotations that exports use: https://www.w3.org/TR/annotation-vocab/#json-ld-context
// What is not here is not known, so that a test sees a word that W3C does not have; "assessing" is in the file at that address only
// since 2021 (https://github.com/w3c/web-annotation/issues/444), and copies are older.

const idOf = (iri: string) => ({ '@type': '@id', '@id': iri });
const oa = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `oa:${name}`]));

export const annotationContextIri = 'http://www.w3.org/ns/anno.jsonld';

export const annotationContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: idOf('@id'),
    type: idOf('@type'),
    ...oa('Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector'),
    Person: 'foaf:Person',
    Software: 'as:Application',
    AnnotationPage: 'as:OrderedCollectionPage',
    ...oa('classifying', 'commenting', 'editing', 'identifying', 'linking', 'questioning'),
    body: idOf('oa:hasBody'),
    target: idOf('oa:hasTarget'),
    source: idOf('oa:hasSource'),
    selector: idOf('oa:hasSelector'),
    creator: idOf('dcterms:creator'),
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    format: 'dc:format',
    created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
    value: 'rdf:value',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    ...oa('exact', 'prefix', 'suffix'),
    name: 'foaf:name',
    label: 'rdfs:label',
  },
};
