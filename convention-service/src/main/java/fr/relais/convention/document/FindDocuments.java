package fr.relais.convention.document;

import fr.relais.convention.relais.FindRelais;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.DossierId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Reads the documents of a dossier; bytes that no longer have the hash they came with are not given, and raise an alert. */
@ApplicationScoped
public class FindDocuments {

    private static final Logger LOG = Logger.getLogger(FindDocuments.class);

    private final FindRelais relais;
    private final EntityManager entities;
    private final Counter altered;

    FindDocuments(FindRelais relais, EntityManager entities, MeterRegistry meters) {
        this.relais = relais;
        this.entities = entities;
        this.altered = meters.counter("relais.documents.altered");
    }

    @Transactional
    public Page<Document> of(DossierId dossier, PageRequest page) {
        relais.find(dossier);
        List<Document> rows = entities.createQuery(
                        "from Document where dossier = ?1 and id > ?2 order by id", Document.class)
                .setParameter(1, dossier)
                .setParameter(2, page.after(UUID::fromString).orElse(new UUID(0, 0)))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
        return Page.of(rows, document -> document.id().toString(), page, () -> count(dossier));
    }

    @Transactional
    public Document find(UUID id) {
        Document document = entities.find(Document.class, id);
        if (document == null) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Aucun document n'a l'identifiant " + id + ".");
        }
        return document;
    }

    /** Refuses (OQ-22) the document of a body that is none of this dossier. */
    @Transactional
    public void requireOf(DossierId dossier, UUID id) {
        Document document = entities.find(Document.class, id);
        if (document == null || !document.dossier().equals(dossier)) {
            throw Refused.because(
                            DocumentRefusal.DOCUMENT_INCONNU,
                            "Le dossier " + dossier + " n'a pas de document " + id + ".")
                    .at("/document");
        }
    }

    /** The bytes as they were deposited. */
    @Transactional
    public byte[] contenu(UUID id) {
        Document document = find(id);
        ContenuDocument contenu = entities.find(ContenuDocument.class, id);
        if (contenu == null || !document.is(contenu.octets())) {
            altered.increment();
            LOG.errorf(
                    "ALERTE : le contenu du document %s du dossier %s n'a plus son empreinte", id, document.dossier());
            throw Refused.because(DocumentRefusal.DOCUMENT_ALTERE, DocumentRefusal.DOCUMENT_ALTERE.titre());
        }
        return contenu.octets();
    }

    private long count(DossierId dossier) {
        return entities.createQuery("select count(*) from Document where dossier = ?1", Long.class)
                .setParameter(1, dossier)
                .getSingleResult();
    }
}
