package fr.relais.convention.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The bytes of a document, apart so that a list of documents does not read them. */
@Entity
public class ContenuDocument {

    @Id
    UUID documentId;

    byte[] octets;

    protected ContenuDocument() {}

    ContenuDocument(UUID documentId, byte[] octets) {
        this.documentId = documentId;
        this.octets = octets;
    }

    byte[] octets() {
        return octets;
    }
}
