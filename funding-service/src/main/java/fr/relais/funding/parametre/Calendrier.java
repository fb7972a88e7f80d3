package fr.relais.funding.parametre;

import fr.relais.funding.bareme.CalendrierCaf;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** The earliest dates a Caf set for the acomptes of a year (PAY-4, PAY-5). */
@Entity
@Immutable
@Table(name = "calendrier")
@IdClass(Calendrier.Cle.class)
public class Calendrier {

    /** One calendar per Caf and exercice. */
    public record Cle(String codeCaf, int exercice) {}

    @Id
    String codeCaf;

    @Id
    int exercice;

    @Column(name = "acompte_1_au_plus_tot")
    LocalDate acompte1AuPlusTot;

    @Column(name = "acompte_2_au_plus_tot")
    LocalDate acompte2AuPlusTot;

    long revision;

    protected Calendrier() {}

    CalendrierCaf toCalendrier() {
        return new CalendrierCaf(
                codeCaf,
                new Exercice(exercice),
                Optional.ofNullable(acompte1AuPlusTot),
                Optional.ofNullable(acompte2AuPlusTot));
    }
}
