package fr.relais.funding.paiement;

import fr.relais.kit.value.Montant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The euros that one payment recovered of one indu (CALC-9). */
@Entity
@Immutable
@Table(name = "retenue")
@IdClass(RetenueFaite.Cle.class)
public class RetenueFaite {

    /** A payment recovers each indu at most once. */
    public record Cle(UUID induId, UUID paiementId) {}

    @Id
    private UUID induId;

    @Id
    private UUID paiementId;

    private Montant montant;

    protected RetenueFaite() {}

    RetenueFaite(Ordre indu, Ordre paiement, Montant montant) {
        this.induId = indu.id();
        this.paiementId = paiement.id();
        this.montant = montant;
    }

    public UUID induId() {
        return induId;
    }

    public UUID paiementId() {
        return paiementId;
    }

    public Montant montant() {
        return montant;
    }
}
