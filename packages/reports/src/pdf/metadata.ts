/**
 * PDF/UA-1 beside PDF/A-3a: pdfkit knows one standard per file, and PDF/A accepts foreign properties only
 * with a description of their schema.
 */
const PDF_UA_IDENTIFICATION = `
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about=""
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas>
                <rdf:Bag>
                    <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                            <rdf:Seq>
                                <rdf:li rdf:parseType="Resource">
                                    <pdfaProperty:name>part</pdfaProperty:name>
                                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                    <pdfaProperty:category>internal</pdfaProperty:category>
                                    <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
                                </rdf:li>
                            </rdf:Seq>
                        </pdfaSchema:property>
                    </rdf:li>
                </rdf:Bag>
            </pdfaExtension:schemas>
        </rdf:Description>
        `;

/** Completes what pdfkit writes as XMP. Call once, before the document ends. */
export function completeMetadata(doc: PDFKit.PDFDocument): void {
  doc.appendXML(PDF_UA_IDENTIFICATION);
  const endMetadata = doc.endMetadata.bind(doc);
  // pdfkit pastes the document information into XML as it is; the PDF dictionary with the same values has
  // been written by the time it ends the metadata
  doc.endMetadata = () => {
    const { Title, Author, Subject } = doc.info;
    Object.assign(doc.info, {
      Title: escapeXml(Title ?? ''),
      Author: escapeXml(Author ?? ''),
      Subject: escapeXml(Subject ?? ''),
    });
    endMetadata();
  };
}

const XML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => XML_ENTITIES[character] ?? character);
}
