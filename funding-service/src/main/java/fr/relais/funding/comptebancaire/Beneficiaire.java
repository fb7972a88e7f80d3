package fr.relais.funding.comptebancaire;

import fr.relais.kit.value.Siret;
import java.util.List;
import java.util.Optional;

/** Whom a Caf pays, and what kept it from paying: from the last blocking to the first. */
public record Beneficiaire(String codeCaf, Siret siret, List<Blocage> blocages) {

    public Beneficiaire {
        blocages = List.copyOf(blocages);
    }

    /** The one that was not lifted: the database sees to it that there is one at most. */
    public Optional<Blocage> blocage() {
        return blocages.stream().filter(Blocage::isEnCours).findFirst();
    }

    /** How many times it was blocked or unblocked. */
    public long revision() {
        return 2L * blocages.size() - (blocage().isPresent() ? 1 : 0);
    }
}
