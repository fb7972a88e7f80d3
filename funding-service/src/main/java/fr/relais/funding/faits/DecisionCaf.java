package fr.relais.funding.faits;

import fr.relais.funding.faits.EtatDecide.Objet;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.Optional;

/** What the Caf decided last of the payments of a year, or of the whole dossier without one, or of the right of a year. */
public record DecisionCaf(
        EtatDecide etat, Optional<Exercice> exercice, long version, String motif, LocalDate priseLe, String cause)
        implements Fait<String> {

    public DecisionCaf {
        if (etat.objet() == Objet.DROIT && exercice.isEmpty()) {
            throw new IllegalArgumentException("A right is that of a year: " + etat);
        }
    }

    /** Of the whole dossier when there is no exercice. */
    public static String cle(Objet objet, Optional<Exercice> exercice) {
        return objet + "/" + exercice.map(Exercice::toString).orElse("dossier");
    }

    @Override
    public String cle() {
        return cle(etat.objet(), exercice);
    }
}
