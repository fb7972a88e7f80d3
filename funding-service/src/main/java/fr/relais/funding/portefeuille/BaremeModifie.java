package fr.relais.funding.portefeuille;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.bareme.Taux;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Optional;

/** The amounts and rates of a barème that are tried; what is absent stays as it is published. */
public record BaremeModifie(Optional<Montant> prixPlafondEtp, Optional<Taux> tauxPs, Optional<Montant> forfaitBonus) {

    public boolean changesNothing() {
        return prixPlafondEtp.isEmpty() && tauxPs.isEmpty() && forfaitBonus.isEmpty();
    }

    /** The barème of that version as the only one of its year. */
    static Parametres published(Parametres parametres, Exercice exercice, int version) {
        return new Parametres(
                parametres.baremes().stream()
                        .filter(bareme -> bareme.exercice().equals(exercice) && bareme.version() == version)
                        .toList(),
                parametres.calendriers());
    }

    Parametres on(Parametres published) {
        List<Bareme> changed = published.baremes().stream().map(this::of).toList();
        return new Parametres(changed, published.calendriers());
    }

    private Bareme of(Bareme bareme) {
        return new Bareme(
                bareme.exercice(),
                bareme.version(),
                prixPlafondEtp.orElse(bareme.prixPlafondEtp()),
                tauxPs.orElse(bareme.tauxPs()),
                forfaitBonus.orElse(bareme.forfaitBonus()),
                bareme.acomptes(),
                bareme.comptesEligibles(),
                bareme.limites(),
                bareme.seuilPetitIndu(),
                bareme.decision());
    }
}
