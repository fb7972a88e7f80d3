package fr.relais.funding.paiement;

import fr.relais.funding.droit.Explication;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.kit.event.Ids;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One échéance ordered, for ever: a payment when its gross amount is positive, an indu when it is negative (PAY-6). */
@Entity
@Immutable
@Table(name = "ordre")
public class Ordre {

    @Id
    private UUID id;

    private DossierId dossier;
    private Exercice exercice;

    @Enumerated(EnumType.STRING)
    private Genre genre;

    private int rang;
    private Montant montant;

    @JdbcTypeCode(SqlTypes.JSON)
    private Explication explication;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> causes;

    private LocalDate ordonneLe;

    protected Ordre() {}

    public static Ordre of(DossierId dossier, CleEcheance cle, Montant montant, LocalDate today) {
        Ordre ordre = new Ordre();
        ordre.id = Ids.newId();
        ordre.dossier = dossier;
        ordre.exercice = cle.exercice();
        ordre.genre = cle.genre();
        ordre.rang = cle.rang();
        ordre.montant = montant;
        ordre.ordonneLe = today;
        return ordre;
    }

    /** The same order with what explains it: the computation, and the events it rests on. */
    Ordre because(Explication why, List<String> events) {
        explication = why;
        causes = List.copyOf(events);
        return this;
    }

    public UUID id() {
        return id;
    }

    public DossierId dossier() {
        return dossier;
    }

    public CleEcheance cle() {
        return new CleEcheance(exercice, genre, rang);
    }

    /** Gross, in euros. */
    public Montant montant() {
        return montant;
    }

    public boolean isIndu() {
        return montant.isNegative();
    }

    public Explication explication() {
        return explication;
    }

    public List<String> causes() {
        return causes;
    }

    public LocalDate ordonneLe() {
        return ordonneLe;
    }
}
