package fr.relais.convention.document;

import fr.relais.convention.Rows;
import fr.relais.convention.relais.FindRelais;
import fr.relais.document.Fichier;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Keeps a file that was checked, with its hash, for a dossier its author may see (ASM-CONV-50). */
@ApplicationScoped
public class DepositDocument {

    private final FindRelais relais;
    private final EntityManager entities;
    private final Rows rows;
    private final Clock clock;

    DepositDocument(FindRelais relais, EntityManager entities, Rows rows, Clock clock) {
        this.relais = relais;
        this.entities = entities;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public Document deposit(DossierId dossier, Depot depot, Fichier fichier, Acteur acteur) {
        relais.find(dossier);
        Document document = Document.deposited(Ids.newId(), dossier, depot, fichier)
                .by(acteur.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        rows.insert(document);
        entities.persist(new ContenuDocument(document.id(), fichier.octets()));
        rows.flush();
        return document;
    }
}
