package fr.relais.funding.decision;

import fr.relais.kit.event.Ids;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A decision of the Caf on one dossier, for ever, with its reason, its author and its moment; {@code rang} counts them. */
@Entity
@Immutable
@Table(name = "decision")
public class DecisionPrise {

    @Id
    private UUID id;

    private DossierId dossier;
    private int rang;

    @Enumerated(EnumType.STRING)
    private NatureDecision nature;

    private Exercice exercice;
    private String motif;
    private String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private Contenu contenu;

    private String prisePar;
    private Instant priseLe;

    protected DecisionPrise() {}

    static DecisionPrise of(DossierId dossier, int rang, NatureDecision nature, Motivation motivation) {
        DecisionPrise decision = new DecisionPrise();
        decision.id = Ids.newId();
        decision.dossier = dossier;
        decision.rang = rang;
        decision.nature = nature;
        decision.motif = motivation.motif();
        decision.reference = motivation.reference().orElse(null);
        return decision;
    }

    /** The same, about that year or the whole dossier, with the figures it brings if it brings any. */
    DecisionPrise about(Optional<Exercice> year, Optional<Contenu> figures) {
        exercice = year.orElse(null);
        contenu = figures.orElse(null);
        return this;
    }

    DecisionPrise by(String par, Instant le) {
        prisePar = par;
        priseLe = le;
        return this;
    }

    public UUID id() {
        return id;
    }

    public int rang() {
        return rang;
    }

    public NatureDecision nature() {
        return nature;
    }

    public Optional<Exercice> exercice() {
        return Optional.ofNullable(exercice);
    }

    public String motif() {
        return motif;
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Optional<Contenu> contenu() {
        return Optional.ofNullable(contenu);
    }

    public String prisePar() {
        return prisePar;
    }

    public Instant priseLe() {
        return priseLe;
    }
}
