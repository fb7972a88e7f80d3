package fr.relais.convention.instruction;

import fr.relais.kit.value.Exercice;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The dates that a Caf set for an exercice, in the place of those of §7. */
@Entity
@Table(name = "calendrier_instruction")
@IdClass(CalendrierDeCaf.Cle.class)
public class CalendrierDeCaf {

    /** One calendar for a Caf and a year. */
    public record Cle(String codeCaf, int exercice) {}

    @Id
    String codeCaf;

    @Id
    int exercice;

    @Version
    Long version;

    LocalDate depotEvolution;
    LocalDate validationAdministrative;
    LocalDate depotRenouvellement;
    LocalDate commissionActionSociale;

    protected CalendrierDeCaf() {}

    CalendrierDeCaf(Cle cle) {
        this.codeCaf = cle.codeCaf();
        this.exercice = cle.exercice();
    }

    void set(Calendrier dates) {
        Calendrier coherent = dates.requireCoherent(new Exercice(exercice));
        depotEvolution = coherent.depotEvolution();
        validationAdministrative = coherent.validationAdministrative();
        depotRenouvellement = coherent.depotRenouvellement();
        commissionActionSociale = coherent.commissionActionSociale();
    }

    Calendrier calendrier() {
        return new Calendrier(depotEvolution, validationAdministrative, depotRenouvellement, commissionActionSociale);
    }

    /** One more than what the row counts: zero says that the dates are those of §7. */
    long revision() {
        return version + 1;
    }
}
