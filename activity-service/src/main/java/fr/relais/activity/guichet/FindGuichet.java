package fr.relais.activity.guichet;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.Releve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;

/** Reads the guichet of a year, as it is or as facts to be judged. */
@ApplicationScoped
public class FindGuichet {

    private final Guichets guichets;

    FindGuichet(Guichets guichets) {
        this.guichets = guichets;
    }

    @Transactional
    public Guichet find(CleExercice annee) {
        return guichets.open(annee);
    }

    /** Who told for the gestionnaire; the Caf's own finding has no author here: it may find, then decide. */
    @Transactional
    public Releve<Guichet> releve(CleExercice annee) {
        Guichet guichet = guichets.open(annee);
        return new Releve<>(
                guichet, guichet.enregistre().map(Trace::par).stream().collect(Collectors.toSet()));
    }
}
